package org.intersession.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.intersession.meeting.Meeting;

/** A meeting of a secretariat in one line, with what is to do there. */
public record Row(Homes.Figures figures, Instant now) {
    public Meeting meeting() {
        return figures.meeting();
    }

    /** Days until the opening; null while it has none. Negative once it is over. */
    public Integer daysToOpening() {
        return meeting().opensOn == null ? null : (int) ChronoUnit.DAYS.between(today(), meeting().opensOn);
    }

    /** Days until nominations close; null without a deadline, or once it has passed. */
    public Integer daysToDeadline() {
        var deadline = meeting().nominationsCloseAt;
        return deadline == null || now.isAfter(deadline)
                ? null
                : (int) ChronoUnit.DAYS.between(today(), deadline.atZone(zone()).toLocalDate());
    }

    public boolean draft() {
        return meeting().state == Meeting.State.DRAFT;
    }

    /** Whether the deadline is near and some have not answered. */
    public boolean remind() {
        return figures.noneYet() > 0 && daysToDeadline() != null && daysToDeadline() <= 14;
    }

    /** The day on which nominations close; null without a deadline, or once it has passed. */
    LocalDate deadline() {
        var deadline = meeting().nominationsCloseAt;
        return deadline == null || now.isAfter(deadline) ? null : LocalDate.ofInstant(deadline, zone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    private ZoneId zone() {
        return meeting().zone == null ? meeting().process().zone : meeting().zone;
    }
}
