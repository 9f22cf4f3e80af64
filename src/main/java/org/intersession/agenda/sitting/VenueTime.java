package org.intersession.agenda.sitting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.intersession.agenda.AgendaMessages;
import org.intersession.platform.language.Dates;
import org.intersession.web.Typed;

/** A clock time at the venue. One that does not exist there on that day, or comes twice, is refused with its readings. */
final class VenueTime {
    private VenueTime() {}

    static LocalTime read(Typed typed, String field, LocalDate day, ZoneId zone) {
        var time = typed.time(field);
        if (time == null || day == null || zone == null) {
            return time;
        }
        var clock = LocalDateTime.of(day, time);
        var rules = zone.getRules();
        if (rules.getValidOffsets(clock).size() == 1) {
            return time;
        }
        var change = rules.getTransition(clock);
        var before = Dates.clock(change.getDateTimeBefore().toLocalTime());
        var after = Dates.clock(change.getDateTimeAfter().toLocalTime());
        var words = typed.words(AgendaMessages.class);
        typed.fault(
                field,
                change.isGap()
                        ? words.noSuchTime(Dates.clock(time), before, after)
                        : words.twiceThatTime(
                                Dates.clock(time),
                                clock.toInstant(change.getOffsetBefore()).toString(),
                                clock.toInstant(change.getOffsetAfter()).toString(),
                                after,
                                before));
        return null;
    }
}
