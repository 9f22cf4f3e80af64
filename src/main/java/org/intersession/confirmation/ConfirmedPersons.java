package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.delegation.Delegate;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.change.Concerned;
import org.intersession.meeting.change.Recipient;

/** Every person confirmed hears of a change, where their confirmation went; the meeting stands in their calendar. */
@ApplicationScoped
class ConfirmedPersons implements Concerned {
    private final Confirmations confirmations;

    ConfirmedPersons(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    public List<Recipient> of(Meeting meeting) {
        return confirmations.confirmed(meeting).stream()
                .map(ConfirmedPersons::recipient)
                .toList();
    }

    private static Recipient recipient(Delegate delegate) {
        var locale = delegate.person.locale();
        return new Recipient(
                "person:" + delegate.person.id,
                delegate.delegation.party.id,
                delegate.person.id,
                delegate.name(),
                delegate.email,
                Salutation.of(delegate.courtesyTitle, delegate.name(), delegate.familyName, locale),
                locale,
                delegate.delegation.invitation.reference,
                false,
                true);
    }
}
