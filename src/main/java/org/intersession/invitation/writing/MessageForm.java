package org.intersession.invitation.writing;

import java.util.List;
import java.util.UUID;
import org.intersession.invitation.InvitationMessages;
import org.intersession.platform.language.Translated;
import org.intersession.web.Typed;

/**
 * A message of the secretariat as it was written.
 *
 * @param once made with the form: the same form again sends nothing
 * @param parties the codes of those ticked in the workspace
 * @param count how many recipients the preview said it has; null before it
 */
public record MessageForm(
        UUID once, List<String> groups, List<String> parties, Translated subject, Translated text, Integer count) {
    public static MessageForm read(Typed typed) {
        var form = new MessageForm(
                typed.id("once"),
                typed.all("group"),
                typed.all("party"),
                typed.translated("subject", 300),
                typed.translated("text", 20_000),
                typed.number("count", 0, Integer.MAX_VALUE));
        var said = typed.words(InvitationMessages.class);
        if (form.groups.isEmpty()) {
            typed.fault("group", said.messageGroupNeeded());
        }
        if (form.languages().isEmpty()) {
            typed.fault("subject.en", said.messageTextNeeded());
        }
        typed.needed("once", form.once);
        typed.check();
        return form;
    }

    /** Those in which there is both a subject and a text. */
    List<String> languages() {
        return subject.texts().keySet().stream().filter(text::has).toList();
    }
}
