package org.intersession.invitation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intersession.meeting.Meeting;

/**
 * People or parties of a meeting who can be written to together: all invited, those who have not answered, confirmed
 * persons. Features above this one add theirs, each one bean.
 */
public interface RecipientGroup {
    /** A word of lower-case letters and hyphens. */
    String key();

    /** As it stands in a list: "have not answered". */
    String name(Locale locale);

    List<Recipient> at(Meeting meeting);

    /** What a reminder says to one of them, in their language; empty where there is nothing to remind of. */
    default Optional<Wording> reminder(Meeting meeting, Recipient recipient) {
        return Optional.empty();
    }

    /** Whether it has reminders at all. */
    default boolean reminds() {
        return false;
    }
}
