package org.intersession.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Where mails are put inside the transaction of an act: either both happen or neither. The postman takes them from here. */
@ApplicationScoped
public class Outbox {
    private final Clock clock;

    Outbox(Clock clock) {
        this.clock = clock;
    }

    /** Puts it there; answers false, and does nothing, when its key has been used before. */
    public boolean put(Letter letter) {
        if (Mail.count("key", letter.key) > 0) {
            return false;
        }
        new Mail(letter, clock.instant()).persist();
        return true;
    }

    /** Writes one that goes to nobody, for the same work: so that how long it takes does not tell whether one went. */
    public void putAside(Letter letter) {
        if (Mail.count("key", letter.key) > 0) {
            return;
        }
        var mail = new Mail(letter, clock.instant());
        mail.stop();
        mail.persist();
    }
}
