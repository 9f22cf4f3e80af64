package org.intersession.identity.session;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import org.intersession.platform.Stored;

/**
 * A browser in which somebody is signed in. Its id is in the session's cookie, so that ending the row ends the session at
 * the next request, on every node.
 */
@Entity
public class BrowserSession extends Stored {
    /** How exactly it is known when it was last used: to write at each request would be dear. */
    private static final Duration EXACTNESS = Duration.ofMinutes(10);

    /** Whose: OpenID Connect {@code iss} and {@code sub}; a stranger has a session before we know a person. */
    public String issuer;

    public String subject;
    /** The provider's name of it (OpenID Connect Back-Channel Logout 1.0, section 2.1); null where it tells none. */
    public String sid;

    /** What its owner may know it by: the browser and the system it said it was. */
    public String called;

    public Instant since;
    public Instant usedAt;
    /** When its cookie ends if it is not used again. */
    public Instant expiresAt;

    public Instant endedAt;

    protected BrowserSession() {}

    BrowserSession(String issuer, String subject, String sid, String called, Instant since) {
        this.issuer = issuer;
        this.subject = subject;
        this.sid = sid;
        this.called = called;
        this.since = since;
    }

    boolean isOf(String issuer, String subject) {
        return this.issuer.equals(issuer) && this.subject.equals(subject);
    }

    boolean usedLongBefore(Instant now) {
        return usedAt.plus(EXACTNESS).isBefore(now);
    }

    void used(Instant now) {
        usedAt = now;
    }

    void lastsUntil(Instant instant) {
        expiresAt = instant;
    }

    void endAt(Instant now) {
        endedAt = now;
    }
}
