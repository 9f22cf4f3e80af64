package org.intersession.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;

/** What a delegation has to say on a draft: one set for each, seen by itself, the chair and the secretariat. */
@Entity
public class Comments extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Outcome outcome;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    public String text;
    public Instant sentAt;
    public UUID sentBy;

    protected Comments() {}

    Comments(Outcome outcome, Party party) {
        this.outcome = outcome;
        this.party = party;
    }
}
