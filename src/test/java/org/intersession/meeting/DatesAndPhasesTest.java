package org.intersession.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.intersession.meeting.Meeting.State;
import org.intersession.meeting.plan.Proposal;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.junit.jupiter.api.Test;

class DatesAndPhasesTest {
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static Meeting meeting(LocalDate opens, int days) {
        var meeting = new Meeting("m", Meeting.Kind.WORKSHOP, Translated.of("en", "M"), List.of());
        meeting.state = State.ANNOUNCED;
        meeting.opensOn = opens;
        meeting.closesOn = opens.plusDays(days);
        meeting.zone = GENEVA;
        return meeting;
    }

    /** Every range, in every language, names its last day whole and its first day's number first. */
    @Property
    void aRangeNamesItsFirstDayAndTheWholeOfItsLast(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(min = 1, max = 60) int length) {
        var from = FIRST.plusDays(start);
        var to = from.plusDays(length);
        for (var language : List.of("en", "fr", "es")) {
            var locale = Locale.forLanguageTag(language);
            for (var text : List.of(
                    Dates.range(from, to, locale), Dates.during(from, to, locale), Dates.days(from, to, locale))) {
                assertTrue(text.endsWith(Dates.plainDay(to, locale)), text);
                assertTrue(text.contains(String.valueOf(from.getDayOfMonth())), text);
                assertEquals(text.strip(), text);
                assertFalse(text.contains("  "), text);
            }
        }
    }

    @Test
    void onPagesEachDayComesWithItsWeekday() {
        var from = LocalDate.of(2027, 9, 28);
        assertEquals("Tuesday 28 and Wednesday 29 September 2027", Dates.days(from, from.plusDays(1), Locale.ENGLISH));
        assertEquals(
                "du mardi 28 septembre au vendredi 1er octobre 2027",
                Dates.days(from, from.plusDays(3), Locale.FRENCH));
        assertEquals(
                "del martes 28 al jueves 30 de septiembre de 2027",
                Dates.days(from, from.plusDays(2), Locale.forLanguageTag("es")));
        assertEquals("mardi 28 septembre 2027", Dates.days(from, from, Locale.FRENCH));
    }

    /** The phases follow each other in one order only, and the deadline itself is still in time. */
    @Property
    void timeLeadsAMeetingThroughItsPhasesInOrder(
            @ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(max = 10) int days,
            @ForAll @IntRange(min = 1, max = 90) int before) {
        var meeting = meeting(FIRST.plusDays(start), days);
        meeting.nominationsCloseAt = meeting.opens().minusDays(before).toInstant();
        var opens = meeting.opens().toInstant();
        var closes = meeting.closes().toInstant();
        assertEquals(Phase.OPEN, meeting.phase(Instant.EPOCH));
        assertEquals(Phase.OPEN, meeting.phase(meeting.nominationsCloseAt));
        assertEquals(Phase.UPCOMING, meeting.phase(meeting.nominationsCloseAt.plusNanos(1)));
        assertEquals(Phase.SITTING, meeting.phase(opens.plusNanos(1)));
        assertEquals(Phase.SITTING, meeting.phase(closes));
        assertEquals(Phase.CONCLUDED, meeting.phase(closes.plusNanos(1)));
    }

    /** A proposed deadline is a working day, at 18:00 of the venue, not after the opening. */
    @Property
    void aProposedDeadlineIsAWorkingDayBeforeTheOpening(
            @ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(min = 40, max = 400) int notice) {
        var opens = FIRST.plusDays(start + notice);
        var now = FIRST.plusDays(start).atStartOfDay(GENEVA).toInstant();
        for (var at : List.of(Proposal.nominations(opens, GENEVA, now), Proposal.registration(opens, GENEVA, now))) {
            var there = at.atZone(GENEVA);
            assertTrue(working(there.toLocalDate()));
            assertEquals("18:00", there.toLocalTime().toString());
            assertTrue(there.toLocalDate().isBefore(opens));
            assertTrue(at.isAfter(now));
        }
    }

    private static boolean working(LocalDate day) {
        return !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())
                && !List.of("--12-25", "--01-01").contains(MonthDay.from(day).toString());
    }

    /**
     * Deadlines that move with a meeting keep their clock, also over a change of the clocks, and are a working day like
     * those proposed; one that would be over at once is proposed anew.
     */
    @Property
    void deadlinesThatMoveKeepTheirClockAndAreAWorkingDay(
            @ForAll @IntRange(max = 2000) int start, @ForAll @IntRange(min = -390, max = 200) int by) {
        var now = FIRST.plusDays(start).atStartOfDay(GENEVA).toInstant();
        var meeting = meeting(FIRST.plusDays(400 + start), 1);
        var deadline = meeting.opensOn.minusDays(31).atTime(17, 30).atZone(GENEVA);
        meeting.nominationsCloseAt = deadline.toInstant();
        meeting.nominationsZone = GENEVA;
        var before = meeting.plan();
        meeting.opensOn = meeting.opensOn.plusDays(by);
        meeting.closesOn = meeting.closesOn.plusDays(by);
        var moved =
                meeting.plan().deadlinesAfter(before, now).nominationsCloseAt().atZone(GENEVA);
        var day = deadline.toLocalDate().plusDays(by);
        while (by != 0 && !working(day)) {
            day = day.minusDays(1);
        }
        if (day.isAfter(FIRST.plusDays(start))) {
            assertEquals(day.atTime(17, 30), moved.toLocalDateTime());
        } else {
            assertTrue(working(moved.toLocalDate()));
            assertEquals("17:30", moved.toLocalTime().toString());
            assertTrue(moved.toInstant().isAfter(now));
            assertTrue(moved.toLocalDate().isBefore(meeting.opensOn));
        }
    }
}
