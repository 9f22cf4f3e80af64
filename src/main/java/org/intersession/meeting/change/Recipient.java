package org.intersession.meeting.change;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who is to hear of what happens to a meeting.
 *
 * @param key tells this recipient from every other of the meeting, the same each time they are asked for
 * @param party the party for which they are written to; null for nobody's delegate
 * @param person who they are; null for an office
 * @param salutation in their language ("Dear Ms. García,"); null for an office
 * @param reference of the invitation that went to them; null when there is none
 * @param copy whether they are addressed in copy
 * @param hasEntry whether the meeting stands in their calendar, because we confirmed them
 */
public record Recipient(
        String key,
        UUID party,
        UUID person,
        String name,
        String address,
        String salutation,
        Locale locale,
        String reference,
        boolean copy,
        boolean hasEntry) {}
