package org.intersession.guest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.intersession.invitation.writing.Recipient;
import org.intersession.invitation.writing.RecipientGroup;
import org.intersession.meeting.Meeting;

/** Those invited by name who have not sent regrets, to whom the secretariat can write together. */
@ApplicationScoped
class GuestGroup implements RecipientGroup {
    private final Guests guests;

    GuestGroup(Guests guests) {
        this.guests = guests;
    }

    @Override
    public String key() {
        return "guests";
    }

    @Override
    public String name(Locale locale) {
        return GuestLetters.said(locale).group();
    }

    @Override
    public List<Recipient> at(Meeting meeting) {
        return guests.expected(meeting).stream()
                .map(it -> new Recipient(null, it.person.id, it.name(), it.email, false, it.locale()))
                .toList();
    }
}
