package org.intersession.invitation.writing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationLinks;
import org.intersession.invitation.text.Wording;
import org.intersession.mail.Letter;
import org.intersession.meeting.Meeting;

/**
 * People or parties of a meeting who can be written to together: all invited, those who have not answered, confirmed
 * persons. Features above this one add theirs, each one bean.
 */
public interface RecipientGroup {
    /** A word of lower-case letters and hyphens; groups of other features stand in the order of their keys. */
    String key();

    /** As it stands in a list: "have not answered". */
    String name(Locale locale);

    List<Recipient> at(Meeting meeting);

    /** What a reminder says to one of them, in their language; empty where there is nothing to remind of. */
    default Optional<Wording> reminder(Invitation invitation, Recipient recipient, Instant now) {
        return Optional.empty();
    }

    /** Whether it has reminders, and no messages: its members owe something. */
    default boolean reminds() {
        return false;
    }

    /** Where they stand: there one is after reminding them. */
    default String list(Meeting meeting) {
        return InvitationLinks.partiesPath(meeting);
    }

    /** The reminder as it goes into the outbox: here a feature puts in the personal link. */
    default Letter closed(Letter letter, Meeting meeting, Recipient recipient) {
        return letter;
    }
}
