package org.intersession.invitation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.invitation.Invitations;
import org.intersession.mail.Mail;

/** Whoever holds the mail of an invitation, or of a reminder to answer it: known by the address in it, for that invitation and nothing else. */
@ApplicationScoped
class Holders {
    private final Invitations invitations;
    private final InvitationSecret secret;

    Holders(Invitations invitations, InvitationSecret secret) {
        this.invitations = invitations;
        this.secret = secret;
    }

    Optional<LetterPages.Opened> held(String token) {
        if (token == null) {
            return Optional.empty();
        }
        return secret.opened(token)
                .flatMap(id -> Optional.ofNullable(Mail.<Mail>findById(id)))
                .filter(mail -> mail.text.contains(InvitationSecret.PLACEHOLDER))
                .flatMap(
                        mail -> invitations.told(mail.meeting, mail.party).map(it -> new LetterPages.Opened(it, mail)));
    }
}
