package org.intersession.guest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.change.Concerned;
import org.intersession.meeting.change.Recipient;

/** Whoever was invited by name and has not sent regrets hears of a change. */
@ApplicationScoped
class GuestsConcerned implements Concerned {
    private final Guests guests;

    GuestsConcerned(Guests guests) {
        this.guests = guests;
    }

    @Override
    public List<Recipient> of(Meeting meeting) {
        return guests.expected(meeting).stream().map(GuestsConcerned::recipient).toList();
    }

    private static Recipient recipient(Guest guest) {
        return new Recipient(
                "person:" + guest.person.id,
                null,
                guest.person.id,
                guest.name(),
                guest.email,
                Salutation.of(guest.courtesyTitle, guest.name(), guest.familyName, guest.locale()),
                guest.locale(),
                guest.reference,
                false,
                guest.attends());
    }
}
