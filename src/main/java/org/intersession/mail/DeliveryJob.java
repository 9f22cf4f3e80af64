package org.intersession.mail;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The job that hands over one mail, in a transaction of its own: locked, handed over, noted, committed. If we die
 * between the server's "250" and the commit, the mail goes again, with the same Message-ID: that one mail, because each
 * has its own transaction, and only then. SMTP offers nothing better (RFC 1047): a client that did not hear the reply
 * cannot know, and must rather send twice than never.
 */
@ApplicationScoped
@Transactional
class DeliveryJob {
    /**
     * A week. What bounds a handing over is how long the courier waits in each step; the manager of transactions would
     * undo, by a clock that may jump, what the server has taken, and the mail would go again.
     */
    private static final int PATIENT_SECONDS = 7 * 24 * 3600;

    private final Mails mails;
    private final List<Letter.Telling> tellings;
    private final Clock clock;

    DeliveryJob(Mails mails, @All List<Letter.Telling> tellings, Clock clock) {
        this.mails = mails;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** Hands over the next mail that is due; answers whether there was one. */
    @TransactionConfiguration(timeout = PATIENT_SECONDS)
    boolean next(Courier.Round round) {
        var due = mails.lockNextDue(clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        Mail mail = Mail.findById(due.get());
        if (stillTold(mail)) {
            mail.note(round.hand(mail), clock.instant());
        }
        return true;
    }

    private boolean stillTold(Mail mail) {
        if (mail.tells.length > 0) {
            tellings.stream().filter(it -> it.answersFor(mail)).forEach(it -> it.now(mail, clock.instant())
                    .ifPresentOrElse(mail::tell, mail::stop));
        }
        return mail.state == Mail.State.WAITING;
    }

    boolean anyDue() {
        return Mail.count("state = ?1 and nextAttemptAt <= ?2", Mail.State.WAITING, clock.instant()) > 0;
    }
}
