package org.intersession.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.plan.Plan;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** A dated entry on the meeting's page: what was planned before, what is planned since. */
@Entity
public class MeetingChange extends Stored {
    public enum Kind {
        MOVED,
        HOURS,
        PLACE,
        MODE,
        POSTPONED,
        CANCELLED,
        DEADLINE
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    public Instant at;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public Plan before;

    @JdbcTypeCode(SqlTypes.JSON)
    public Plan after;

    /** Why, in the secretariat's words. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated explanation;

    protected MeetingChange() {}

    MeetingChange(Meeting meeting, Instant at, Kind kind, Plan before, Plan after, Translated explanation) {
        this.meeting = meeting;
        this.at = at;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.explanation = explanation;
    }

    public static MeetingChange moved(Meeting meeting, Plan to, Translated why, Instant now) {
        var from = meeting.plan();
        var kind = meeting.state == Meeting.State.POSTPONED || from.otherDays(to)
                ? Kind.MOVED
                : from.mode() != to.mode()
                        ? Kind.MODE
                        : from.otherPlace(to) ? Kind.PLACE : from.otherHours(to) ? Kind.HOURS : Kind.DEADLINE;
        return new MeetingChange(meeting, now, kind, from, to, why);
    }

    public static MeetingChange postponed(Meeting meeting, Translated why, Instant now) {
        return new MeetingChange(meeting, now, Kind.POSTPONED, meeting.plan(), meeting.plan(), why);
    }

    public static MeetingChange cancelled(Meeting meeting, Translated why, Instant now) {
        return new MeetingChange(meeting, now, Kind.CANCELLED, meeting.plan(), meeting.plan(), why);
    }

    /** The day on which it was said, at the venue. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, before.zone() == null ? ZoneOffset.UTC : before.zone());
    }

    public boolean otherDays() {
        return kind != Kind.POSTPONED && kind != Kind.CANCELLED && before.otherDays(after);
    }

    public boolean otherHours() {
        return before.otherHours(after);
    }

    public boolean otherPlace() {
        return before.otherPlace(after);
    }

    public boolean otherMode() {
        return before.mode() != after.mode();
    }

    public boolean otherDeadline() {
        return before.nominationsCloseAt() != null
                && after.nominationsCloseAt() != null
                && !before.nominationsCloseAt().equals(after.nominationsCloseAt());
    }
}
