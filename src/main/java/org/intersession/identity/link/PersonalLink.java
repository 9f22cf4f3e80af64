package org.intersession.identity.link;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.platform.Stored;

/**
 * The address by which a person reaches one meeting without an account. It identifies and does not authenticate: mails
 * are forwarded. Its token is made when a mail is sent and kept nowhere; a new generation ends all tokens before it.
 */
@Entity
public class PersonalLink extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    public UUID meeting;
    public int generation;
    public Instant expiresAt;
    public Instant revokedAt;

    protected PersonalLink() {}

    PersonalLink(Person person, UUID meeting) {
        this.person = person;
        this.meeting = meeting;
        generation = 1;
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && !now.isAfter(expiresAt);
    }

    /** Given again: it holds longer, and after a revocation under a new token. */
    public void giveUntil(Instant instant) {
        expiresAt = instant;
        if (revokedAt != null) {
            revokedAt = null;
            generation++;
        }
    }

    void revokeAt(Instant now) {
        revokedAt = now;
    }
}
