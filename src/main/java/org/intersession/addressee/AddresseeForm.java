package org.intersession.addressee;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.intersession.platform.language.Languages;
import org.intersession.web.Typed;

/** What is typed about one addressee, or pasted about many. */
public final class AddresseeForm {
    record Values(String party, String language, String name, String office, String email, boolean copy) {}

    record Paste(String text, Set<Integer> alsoLines) {}

    private AddresseeForm() {}

    static Values read(Typed typed) {
        var values = new Values(
                typed.required("party", 200),
                language(typed),
                typed.line("name", 200),
                typed.line("office", 200),
                typed.mail("email"),
                "copy".equals(typed.raw("as")));
        typed.needed("email", values.email());
        typed.check();
        return values;
    }

    public static String language(Typed typed) {
        var language = typed.raw("language").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !Languages.serves(language)) {
            typed.fault("language", typed.words(AddresseeMessages.class).noSuchLanguage());
        }
        return language.isEmpty() ? null : language;
    }

    static Paste paste(Typed typed) {
        var lines = new HashSet<Integer>();
        typed.all("line").forEach(it -> {
            if (it.matches("\\d{1,6}")) {
                lines.add(Integer.valueOf(it));
            }
        });
        var paste = new Paste(typed.required("rows", 60_000), lines);
        typed.check();
        return paste;
    }
}
