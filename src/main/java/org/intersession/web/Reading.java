package org.intersession.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a clock time can mean where the clocks are put forward (it does not exist: an hour earlier, an hour later) or
 * back (it comes twice). {@code value} goes with the form when it is chosen.
 */
public record Reading(OffsetDateTime at, LocalDate typed) {
    /** None where the time means one instant only. */
    static List<Reading> of(LocalDateTime clock, ZoneId zone) {
        var change = zone.getRules().getTransition(clock);
        return change == null
                ? List.of()
                : Stream.of(change.getOffsetBefore(), change.getOffsetAfter())
                        .map(offset -> clock.toInstant(offset).atZone(zone).toOffsetDateTime())
                        .sorted()
                        .map(it -> new Reading(it, clock.toLocalDate()))
                        .toList();
    }

    public String value() {
        return at.toString();
    }

    /** "01:30 (UTC+01:00)", with its day where that is another. */
    public String said() {
        var day = at.toLocalDate().equals(typed) ? "" : at.toLocalDate() + " ";
        return day + at.toLocalTime() + " (UTC" + ("Z".equals(at.getOffset().getId()) ? "" : at.getOffset()) + ")";
    }

    Instant instant() {
        return at.toInstant();
    }
}
