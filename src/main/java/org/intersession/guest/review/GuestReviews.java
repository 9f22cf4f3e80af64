package org.intersession.guest.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import org.intersession.confirmation.letter.Salutation;
import org.intersession.guest.Guest;
import org.intersession.guest.GuestLetters;
import org.intersession.invitation.text.PersonalLetters;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;

/** Writes every letter that waits to be sent, without sending it. */
@ApplicationScoped
public class GuestReviews {
    private final PersonalLetters letters;

    GuestReviews(PersonalLetters letters) {
        this.letters = letters;
    }

    /** @param guests of that meeting */
    public GuestReview of(Meeting meeting, List<Guest> guests) {
        var writer = letters.of(meeting);
        return new GuestReview(guests.stream()
                .filter(it -> !it.sent())
                .map(it -> new GuestReview.Draft(it, wording(it, writer)))
                .toList());
    }

    private static Wording wording(Guest guest, PersonalLetters.Writer writer) {
        var locale = guest.locale();
        var fields = new HashMap<String, String>();
        fields.put("salutation", Salutation.of(guest.courtesyTitle, guest.name(), guest.familyName, locale));
        fields.put("as-capacity", GuestLetters.said(locale).as(guest.capacity));
        if (guest.purpose != null) {
            fields.put("purpose", guest.purpose);
        }
        return writer.write(guest.language, fields).orElse(null);
    }
}
