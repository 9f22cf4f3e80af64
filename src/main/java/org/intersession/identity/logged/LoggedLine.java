package org.intersession.identity.logged;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An act as the log tells it, with the names of today.
 *
 * @param at in UTC
 * @param actor whose page it leads to; null where the installation did it by itself
 * @param act its code, as it was noted: {@code meeting.announce}
 * @param named whether the subject is called by its name, or by the end of its identifier
 * @param person whether it has a page among the persons
 */
record LoggedLine(
        UUID id,
        LocalDateTime at,
        UUID actor,
        String who,
        String act,
        UUID about,
        String subject,
        boolean named,
        boolean person) {
    private static final Pattern JOINT = Pattern.compile("[.-]([a-z])");

    /** The code of the act as {@link LoggedMessages} has it. */
    public String key() {
        return key(act);
    }

    /** {@code meetingAnnounce} of {@code meeting.announce}. */
    static String key(String act) {
        return JOINT.matcher(act).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
    }
}
