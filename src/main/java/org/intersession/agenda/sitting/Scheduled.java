package org.intersession.agenda.sitting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.agenda.AgendaItem;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;

/** An agenda item in a sitting. The same item may be taken up in several. */
@Entity
public class Scheduled extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Sitting sitting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public AgendaItem item;

    /** Its place in the sitting, from 1. */
    public int position;

    /** When it is taken up, on the venue's clock; null for "in its turn". */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    public LocalTime startsAt;

    protected Scheduled() {}

    public Scheduled(Sitting sitting, AgendaItem item, int position, LocalTime startsAt) {
        this.meeting = sitting.meeting;
        this.sitting = sitting;
        this.item = item;
        this.position = position;
        this.startsAt = startsAt;
    }
}
