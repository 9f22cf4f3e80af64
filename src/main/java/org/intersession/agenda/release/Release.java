package org.intersession.agenda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** The agenda and programme as they were given out at one time. What they said is in the {@link Rendition}s, for good. */
@Entity
public class Release extends Stored {
    public enum Kind {
        PROVISIONAL,
        REVISED,
        ADOPTED
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    /** Its address: kind, day at the venue, for whom. A number of its own would reveal a release not shown. */
    public String slug;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Distribution distribution;

    /** The officer's line on what changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated changed = Translated.NONE;

    public Instant releasedAt;
    public UUID releasedBy;

    protected Release() {}

    Release(Meeting meeting, Kind kind, Distribution distribution, Translated changed, Instant at, UUID by) {
        this.meeting = meeting;
        this.kind = kind;
        this.distribution = distribution;
        this.changed = changed;
        this.releasedAt = at;
        this.releasedBy = by;
    }

    /** The day at the venue on which it was given out. */
    public LocalDate day() {
        return LocalDate.ofInstant(releasedAt, meeting.zone == null ? ZoneOffset.UTC : meeting.zone);
    }
}
