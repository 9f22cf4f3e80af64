package org.intersession.mail;

import java.util.UUID;

/** Makes the address of a personal link at the moment when a mail is handed over; it is kept nowhere. */
public interface LinkAddresses {
    String of(UUID personalLink);
}
