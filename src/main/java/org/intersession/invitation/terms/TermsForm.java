package org.intersession.invitation.terms;

import java.util.HashMap;
import java.util.Map;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.Invitee;
import org.intersession.platform.language.Languages;
import org.intersession.registry.membership.Category;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** The terms of one invitation as they were typed. */
public final class TermsForm {
    private TermsForm() {}

    public static Terms read(Typed typed) {
        var category = typed.needed("category", typed.one("category", Category.class));
        var quota = typed.number("quota", 1, 500);
        var language = typed.optional("language", 3);
        if (language != null && !Languages.ALL.contains(language)) {
            typed.fault("language", typed.words(InvitationMessages.class).noSuchLanguage());
        }
        typed.check();
        return new Terms(category, quota, language);
    }

    static Filled with(Invitee invitee) {
        Map<String, Object> values = new HashMap<>();
        values.put("version", invitee.version);
        values.put("category", invitee.category);
        values.put("quota", invitee.quota);
        values.put("language", invitee.language);
        return Filled.with(values);
    }
}
