package org.intersession.invitation.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.addressee.Addressee;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.change.Concerned;
import org.intersession.meeting.change.Recipient;

/** Every invited party that has not sent regrets hears of a change, at its addresses, in its invitation's language. */
@ApplicationScoped
class InvitedParties implements Concerned {
    private final Invitations invitations;
    private final Addressees addressees;

    InvitedParties(Invitations invitations, Addressees addressees) {
        this.invitations = invitations;
        this.addressees = addressees;
    }

    /** Those addressed come before those in copy: an address that is both is addressed. */
    @Override
    public List<Recipient> of(Meeting meeting) {
        var coming = invitations.to(meeting).stream()
                .filter(it -> !it.answer.regrets())
                .collect(Collectors.toMap(it -> it.party.id, Function.identity()));
        if (coming.isEmpty()) {
            return List.of();
        }
        return meeting.processes.stream()
                .flatMap(process -> addressees.of(process, coming.keySet()).stream())
                .map(to -> recipient(to, coming.get(to.party.id)))
                .sorted(Comparator.comparing(Recipient::copy))
                .toList();
    }

    private static Recipient recipient(Addressee to, Invitation invitation) {
        return new Recipient(
                "office:" + to.email.toLowerCase(Locale.ROOT),
                invitation.party.id,
                null,
                to.label(),
                to.email,
                null,
                invitation.locale(),
                invitation.reference,
                to.copy,
                false);
    }
}
