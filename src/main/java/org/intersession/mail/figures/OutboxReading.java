package org.intersession.mail.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.intersession.mail.Mail;
import org.intersession.mail.Mails;

/** How many mails are on their way, and for how long already. */
@ApplicationScoped
@Transactional
class OutboxReading {
    private final Mails mails;
    private final Clock clock;

    OutboxReading(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    long waiting() {
        return Mail.count("state", Mail.State.WAITING);
    }

    /** Since the oldest of them was written; nothing if there is none. */
    Duration oldest() {
        var written = mails.oldestWaiting();
        return written == null ? Duration.ZERO : Duration.between(written, clock.instant());
    }
}
