package org.intersession.agenda.sitting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;

/** A slot of the programme on the venue's clock: a sitting, open or closed, or a break. */
@Entity
public class Sitting extends Stored {
    public enum Kind {
        SITTING,
        BREAK
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @Enumerated(EnumType.STRING)
    public Kind kind = Kind.SITTING;

    public LocalDate day;

    /** The venue's clock; read and written as it is, whatever the zone of the machine. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    public LocalTime startsAt;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    public LocalTime endsAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated title = Translated.NONE;

    public String room;
    /** For member delegations only; for everybody else it is not there. */
    public boolean closed;
    /** Whether a closed sitting is assigned to conference services. */
    public boolean serviced;

    protected Sitting() {}

    Sitting(Meeting meeting) {
        this.meeting = meeting;
    }

    /** One of a meeting that came from another installation: as it was there. */
    public static Sitting archived(
            Meeting meeting,
            Kind kind,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            Translated title,
            String room,
            boolean closed,
            boolean serviced) {
        var sitting = new Sitting(meeting);
        sitting.kind = kind;
        sitting.day = day;
        sitting.startsAt = startsAt;
        sitting.endsAt = endsAt;
        sitting.title = title;
        sitting.room = room;
        sitting.closed = closed;
        sitting.serviced = serviced;
        return sitting;
    }

    public boolean isBreak() {
        return kind == Kind.BREAK;
    }

    /** What names it outside: in calendars and in the API, the same in every release. */
    public String key() {
        return id.toString().substring(24);
    }

    public Instant starts() {
        return day.atTime(startsAt).atZone(meeting.zone).toInstant();
    }

    public Instant ends() {
        return day.atTime(endsAt).atZone(meeting.zone).toInstant();
    }
}
