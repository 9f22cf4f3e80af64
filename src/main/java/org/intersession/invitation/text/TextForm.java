package org.intersession.invitation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.text.InvitationText.Kind;
import org.intersession.platform.language.Languages;
import org.intersession.web.Typed;

/**
 * The texts of invitations as an officer wrote them.
 *
 * @param version of the words that stood there, as {@link Texts.InForce#version} has it
 */
record TextForm(int version, List<Written> all) {
    record Written(Kind kind, String language, String subject, String text) {}

    static TextForm read(Typed typed) {
        var version = typed.version();
        var all = new ArrayList<Written>();
        for (var kind : Kind.values()) {
            for (var language : Languages.ALL) {
                all.add(new Written(
                        kind,
                        language,
                        known(typed, kind.code() + ".subject." + language, 300),
                        known(typed, kind.code() + ".text." + language, 20_000)));
            }
        }
        typed.check();
        return new TextForm(version, all);
    }

    private static String known(Typed typed, String field, int max) {
        var text = typed.optional(field, max);
        var unknown = text == null ? Set.<String>of() : Fields.unknownIn(text);
        if (!unknown.isEmpty()) {
            typed.fault(field, typed.words(InvitationMessages.class).unknownFields(String.join(", ", unknown)));
        }
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
