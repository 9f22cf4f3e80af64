package org.intersession.identity.link;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.intersession.platform.Stored;

/**
 * A browser in which the person proved, by a code, that the address is theirs. It is remembered for that link's meeting
 * until it is revoked; of its secret only a seal is kept.
 */
@Entity
public class LinkDevice extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public PersonalLink link;

    public String seal;
    /** What the person may know it by: the browser and the system it said it was. */
    public String called;

    public Instant since;
    public Instant revokedAt;

    protected LinkDevice() {}

    LinkDevice(PersonalLink link, String seal, String called, Instant since) {
        this.link = link;
        this.seal = seal;
        this.called = called;
        this.since = since;
    }

    void revokeAt(Instant now) {
        revokedAt = now;
    }
}
