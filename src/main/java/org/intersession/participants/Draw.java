package org.intersession.participants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;

/** A party drawn by lot to be the first in the order of delegations, and among which it was drawn. It is never changed. */
@Entity
@Immutable
public class Draw extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    public Instant at;

    @Column(updatable = false)
    public UUID byPerson;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    /** The codes of all that took part in the draw. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public String[] among;

    protected Draw() {}

    Draw(Meeting meeting, Party party, String[] among, Instant at, UUID byPerson) {
        this.meeting = meeting;
        this.party = party;
        this.among = among;
        this.at = at;
        this.byPerson = byPerson;
    }
}
