package org.intersession.registration.details;

import java.util.HashMap;
import java.util.Map;
import org.intersession.delegation.Delegate;
import org.intersession.platform.language.Languages;
import org.intersession.registration.Details;
import org.intersession.registration.Registration;
import org.intersession.registration.RegistrationMessages;
import org.intersession.vault.Vault;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What is typed on registering. */
public final class RegistrationForm {
    private RegistrationForm() {}

    public static Details read(Typed typed) {
        var name = typed.requiredLine("document", 400);
        var language = typed.raw("language");
        if (!Languages.serves(language)) {
            typed.fault("language", typed.words(RegistrationMessages.class).chooseLanguage());
        }
        var details = new Details(
                name,
                language,
                typed.optional("accessibility", 1000),
                typed.optional("dietary", 1000),
                typed.ticked("shown"),
                typed.ticked("publicly"));
        typed.check();
        return details;
    }

    /** As completed before; the first time with the name that the party wrote. */
    static Filled with(Delegate delegate, Registration registration, String language, boolean needs, Vault vault) {
        Map<String, Object> values = new HashMap<>();
        var details = registration == null ? null : registration.shown(vault);
        values.put("document", details == null ? delegate.name() : details.nameOnDocument());
        values.put("language", registration == null ? language : registration.language);
        if (details != null && needs) {
            values.put("accessibility", details.accessibility());
            values.put("dietary", details.dietary());
        }
        if (registration != null) {
            values.put("shown", registration.emailShown ? "yes" : null);
            values.put("publicly", registration.publicly ? "yes" : null);
        }
        return Filled.with(values);
    }
}
