package org.intersession.guest;

import java.util.HashMap;
import org.intersession.platform.language.Languages;
import org.intersession.web.Filled;
import org.intersession.web.Typed;
import org.intersession.web.WebMessages;

/** Whom a secretariat invites by name, as an officer typed it. */
record GuestForm(
        Guest.Capacity capacity,
        String courtesyTitle,
        String givenName,
        String familyName,
        String functionalTitle,
        String email,
        String language,
        String purpose,
        int version) {

    static GuestForm read(Typed typed) {
        var language = typed.required("language", 3);
        if (language != null && !Languages.serves(language)) {
            typed.fault("language", typed.words(WebMessages.class).notOneOfThese());
        }
        var form = new GuestForm(
                typed.needed("capacity", typed.one("capacity", Guest.Capacity.class)),
                typed.line("courtesy", 40),
                typed.line("given", 200),
                typed.requiredLine("family", 200),
                typed.requiredLine("function", 300),
                typed.needed("mail", typed.mail("mail")),
                language,
                typed.optional("purpose", 2000),
                typed.given("version") ? typed.version() : -1);
        typed.check();
        return form;
    }

    static Filled of(Guest guest) {
        var values = new HashMap<String, Object>();
        values.put("version", guest.version);
        values.put("capacity", guest.capacity);
        values.put("courtesy", guest.courtesyTitle);
        values.put("given", guest.givenName);
        values.put("family", guest.familyName);
        values.put("function", guest.functionalTitle);
        values.put("mail", guest.email);
        values.put("language", guest.language);
        values.put("purpose", guest.purpose);
        return Filled.with(values);
    }
}
