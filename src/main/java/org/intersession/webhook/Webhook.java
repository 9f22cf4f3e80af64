package org.intersession.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;

/** An address of another system that is told of events: of those that whoever subscribed may see, and of no others. */
@Entity
public class Webhook extends Stored {
    public enum State {
        ACTIVE,
        DISABLED
    }

    /** The person, or machine, with whose rights it is told. */
    public UUID subscriber;

    public String address;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] events = {};

    /** The one process of which it is told; null for all. */
    public UUID process;

    /** Where somebody is written to when its receiver fails for long. */
    public String contact;

    /** Which of its secrets holds: none is stored. */
    public int generation;

    @Enumerated(EnumType.STRING)
    public State state = State.ACTIVE;

    public Instant since;
    /** Since when every attempt has failed; null after one that did not. */
    public Instant failingSince;
    /** How the last attempt failed: a status, or that nobody answered. */
    public String failure;

    protected Webhook() {}

    Webhook(UUID subscriber, WebhookForm.Subscription said, Instant now) {
        this.subscriber = subscriber;
        this.address = said.address();
        this.events = said.events().stream().map(EventType::code).toArray(String[]::new);
        this.process = said.process();
        this.contact = said.contact();
        this.since = now;
    }

    public List<String> told() {
        return Arrays.asList(events);
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    void renew() {
        generation++;
    }

    void resume() {
        state = State.ACTIVE;
        failingSince = null;
        failure = null;
    }

    public void answered() {
        failingSince = null;
        failure = null;
    }

    /** Whether that was the last failure for which it is borne with. */
    public boolean failed(String how, Instant now, Duration patience) {
        failure = how;
        if (failingSince == null) {
            failingSince = now;
        }
        return !now.isBefore(failingSince.plus(patience));
    }

    public void disable() {
        state = State.DISABLED;
    }
}
