package org.intersession.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.intersession.platform.Stored;

/**
 * One event on its way to one address, written in the transaction of the act. Its id is that of the message, the same at
 * each attempt. It names its subject by id: what may be said of it is asked when it is sent.
 */
@Entity
@Table(name = "webhook_delivery")
public class Delivery extends Stored {
    public enum State {
        WAITING,
        DELIVERED,
        /** The subscriber may not see what it is about, or it is there no longer. */
        DROPPED,
        GIVEN_UP
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Webhook webhook;

    @Enumerated(EnumType.STRING)
    public EventType event;

    public UUID subject;
    public Instant at;

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    public int attempts;
    public Instant nextAttemptAt;

    protected Delivery() {}

    public Delivery(Webhook webhook, EventType event, UUID subject, Instant at, Instant from) {
        this.webhook = webhook;
        this.event = event;
        this.subject = subject;
        this.at = at;
        this.nextAttemptAt = from.isAfter(at) ? from : at;
    }

    public void end(State how) {
        state = how;
        nextAttemptAt = null;
    }

    /** From a minute to four hours, each time twice as long. */
    public void later(Instant now) {
        nextAttemptAt = now.plus(Duration.ofMinutes(Math.min(240, 1L << Math.min(attempts - 1, 8))));
    }

    public void tried() {
        attempts++;
    }
}
