package org.intersession.identity.code;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.intersession.platform.Stored;

/**
 * Six digits sent to an address, to prove that whoever asks reads what is written there. One at a time for each purpose;
 * of the digits only a seal is kept.
 */
@Entity
public class OneTimeCode extends Stored {
    static final int TRIES = 5;

    /** For what and whom: {@code link …} or {@code arrival …}. */
    public String purpose;

    public String address;
    public String seal;
    public Instant expiresAt;
    public int tries;
    /** When it was entered; null while it was not. */
    public Instant provenAt;

    protected OneTimeCode() {}

    OneTimeCode(String purpose) {
        this.purpose = purpose;
    }

    void sent(String address, String seal, Instant expiresAt) {
        this.address = address;
        this.seal = seal;
        this.expiresAt = expiresAt;
        tries = 0;
        provenAt = null;
    }

    /** Whether it can still be entered: up to and including its last instant, five times. */
    boolean openAt(Instant now) {
        return provenAt == null && tries < TRIES && !now.isAfter(expiresAt);
    }

    boolean enter(String sealOfTyped, Instant now) {
        tries++;
        if (!seal.equals(sealOfTyped)) {
            return false;
        }
        provenAt = now;
        return true;
    }
}
