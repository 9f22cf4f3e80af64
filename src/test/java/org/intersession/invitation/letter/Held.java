package org.intersession.invitation.letter;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Locale;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Party;
import org.intersession.testing.Given;

/** The address in the mail of an invitation: the path to open. */
public final class Held {
    private Held() {}

    public static String path(Meeting meeting, Party party) {
        var key = Given.unique("held");
        var letter = Letter.to(key, "invitation", null, key + "@example.org", Locale.ENGLISH)
                .about(meeting.id, party.id, null)
                .saying(null, "An invitation", InvitationSecret.PLACEHOLDER);
        Given.in(() -> CDI.current().select(Outbox.class).get().put(letter));
        var mail = Given.in(() -> Mail.<Mail>find("key", key).firstResult().id);
        return "/invitations/"
                + CDI.current().select(InvitationSecret.class).get().token(mail);
    }
}
