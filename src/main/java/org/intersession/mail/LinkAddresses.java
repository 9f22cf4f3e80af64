package org.intersession.mail;

import java.util.Optional;
import java.util.UUID;

/** Makes the address of a personal link at the moment when a mail is handed over; it is kept nowhere. */
public interface LinkAddresses {
    /** Empty for a link that nobody issued. */
    Optional<String> of(UUID personalLink);
}
