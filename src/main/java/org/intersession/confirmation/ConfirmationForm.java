package org.intersession.confirmation;

import java.util.Map;
import java.util.TreeMap;
import org.intersession.web.Typed;

/** Which delegations are to be confirmed, each in the version that the officer had before them. */
final class ConfirmationForm {
    private ConfirmationForm() {}

    /** By the codes of their parties. */
    static Map<String, Integer> seen(Typed typed) {
        var seen = new TreeMap<String, Integer>();
        for (var code : typed.all("code")) {
            if (typed.given("version." + code)) {
                seen.put(code, typed.number("version." + code, 0, Integer.MAX_VALUE));
            }
        }
        typed.check();
        return seen;
    }
}
