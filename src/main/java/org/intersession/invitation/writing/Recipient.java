package org.intersession.invitation.writing;

import java.util.Locale;
import java.util.UUID;

/** Somebody to whom a meeting's secretariat writes. @param person null for an address of the party */
public record Recipient(UUID party, UUID person, String name, String address, boolean copy, Locale locale) {
    /** What tells them apart from others of their party: several people may share an address. */
    String who() {
        return person == null ? address.toLowerCase(Locale.ROOT) : person.toString();
    }
}
