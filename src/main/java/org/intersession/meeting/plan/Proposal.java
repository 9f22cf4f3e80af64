package org.intersession.meeting.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The deadlines proposed from the opening day: on a working day, at 18:00 of the venue, never in the past. */
public final class Proposal {
    private static final LocalTime AT = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    /** The two days on which no secretariat is at work, wherever it is. */
    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(12, 25), MonthDay.of(1, 1));

    private static final int NOMINATIONS = 31;
    private static final int REGISTRATION = 7;

    private Proposal() {}

    public static Instant nominations(LocalDate opens, ZoneId zone, Instant now) {
        return before(opens, NOMINATIONS, zone, now);
    }

    public static Instant registration(LocalDate opens, ZoneId zone, Instant now) {
        return before(opens, REGISTRATION, zone, now);
    }

    /**
     * A deadline that moves along with its meeting, by its own clock. One that would be over as soon as it is moved is
     * proposed anew; one that was over before stays as many days before the opening as it was.
     */
    static Instant moved(Instant deadline, ZoneId zone, long days, LocalDate opens, Instant now) {
        if (days == 0) {
            return deadline;
        }
        var was = deadline.atZone(zone);
        var day = working(was.toLocalDate().plusDays(days));
        var today = LocalDate.ofInstant(now, zone);
        return deadline.isAfter(now) && !day.isAfter(today)
                ? before(opens, (int) ChronoUnit.DAYS.between(day, opens), was.toLocalTime(), zone, now)
                : day.atTime(was.toLocalTime()).atZone(zone).toInstant();
    }

    private static Instant before(LocalDate opens, int days, ZoneId zone, Instant now) {
        return before(opens, days, AT, zone, now);
    }

    /** Where so many days are no longer left, half of what is. */
    private static Instant before(LocalDate opens, int days, LocalTime at, ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        var left = ChronoUnit.DAYS.between(today, opens);
        var day = working(opens.minusDays(left > days + 1 ? days : Math.max(1, left / 2)));
        return (day.isAfter(today) ? day : opens.minusDays(1))
                .atTime(at)
                .atZone(zone)
                .toInstant();
    }

    private static LocalDate working(LocalDate day) {
        return REST.contains(day.getDayOfWeek()) || CLOSED.contains(MonthDay.from(day))
                ? working(day.minusDays(1))
                : day;
    }
}
