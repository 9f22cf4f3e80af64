package org.intersession.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.platform.Stored;

/** What the secretariat notes about a delegation for itself. No party ever reads it. */
@Entity
public class DelegationNote extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Delegation delegation;

    public Instant at;
    public UUID byPerson;
    public String text;

    protected DelegationNote() {}

    public DelegationNote(Delegation delegation, Instant at, UUID byPerson, String text) {
        this.delegation = delegation;
        this.at = at;
        this.byPerson = byPerson;
        this.text = text;
    }
}
