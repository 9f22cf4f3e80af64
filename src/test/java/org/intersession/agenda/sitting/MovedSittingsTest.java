package org.intersession.agenda.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting is moved when its sittings have been planned and released already. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MovedSittingsTest {
    private static final String NOTICE =
            "The days of the meeting have changed since this was released; its hours then hold no longer.";

    @Inject
    MovableClock clock;

    private Meeting meeting;
    private Browsing officer;
    private String page;

    @BeforeEach
    void twoDaysWithTheUsualSittingsReleased() {
        meeting = Given.announced(Given.process("idm"));
        officer = Given.officer(Given.process("idm"));
        page = "/meetings/" + meeting.slug;
        officer.get(page + "/agenda").submit("/sittings/usual");
        release("PROVISIONAL");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private void release(String kind) {
        officer.get(page + "/agenda/releases/new").submit("/releases", "kind", kind, "distribution", "GENERAL");
        assertEquals(200, officer.status());
    }

    private void move(String first, String last) {
        officer.get(page + "/moving").submit("/moving", "opens", first, "closes", last, "step", "look");
        officer.submit("/moving", "step", "send");
        assertEquals(200, officer.status());
    }

    /** Of the draft, each with how many sittings it has. */
    private List<String> days() {
        return Given.in(() -> Sitting.<Sitting>list("meeting.id = ?1 order by day, startsAt", meeting.id).stream()
                .map(it -> it.day + " " + it.startsAt)
                .toList());
    }

    private static List<String> usual(LocalDate first) {
        return List.of(first + " 10:00", first + " 15:00", first.plusDays(1) + " 10:00", first.plusDays(1) + " 15:00");
    }

    @Test
    void theSittingsOfTheDraftGoWithItsDaysToTheNextDayAndBack() {
        move("2027-09-28", "2027-09-29");
        assertEquals(usual(LocalDate.of(2027, 9, 28)), days());
        move("2027-09-27", "2027-09-28");
        assertEquals(usual(LocalDate.of(2027, 9, 27)), days());
    }

    @Test
    void whatWasReleasedSaysThatTheDaysHaveChangedUntilARevisedProgrammeIsReleased() {
        assertEquals(List.of(), Browsing.nobody().get(page + "/programme").texts(".notice"));
        move("2027-10-04", "2027-10-05");
        for (var where : List.of(page, page + "/programme")) {
            assertEquals(List.of(NOTICE), Browsing.nobody().get(where).texts(".notice"), where);
        }
        release("REVISED");
        for (var where : List.of(page, page + "/programme")) {
            assertEquals(List.of(), Browsing.nobody().get(where).texts(".notice"), where);
        }
        assertEquals(
                List.of("Monday 4 October 2027", "Tuesday 5 October 2027"),
                Browsing.nobody().get(page + "/programme").texts("#programme ~ h3"));
    }

    /** Of each entry of its calendar whether it is called off. */
    private List<String> statuses() {
        return Browsing.nobody()
                .once(page + "/programme.ics")
                .asString()
                .lines()
                .filter(it -> it.startsWith("STATUS:") || it.equals("BEGIN:VEVENT"))
                .toList();
    }

    @Test
    void theCalendarOfWhatWasReleasedCallsItsHoursOffUntilARevisedProgrammeIsReleased() {
        var holds = List.of("BEGIN:VEVENT", "BEGIN:VEVENT", "BEGIN:VEVENT", "BEGIN:VEVENT");
        assertEquals(holds, statuses());
        move("2027-10-04", "2027-10-05");
        assertEquals(
                holds.stream()
                        .flatMap(it -> List.of(it, "STATUS:CANCELLED").stream())
                        .toList(),
                statuses());
        release("REVISED");
        assertEquals(holds, statuses());
    }

    private List<String> lines(String property) {
        return Browsing.nobody()
                .once(page + "/programme.ics")
                .asString()
                .lines()
                .filter(it -> it.startsWith(property))
                .toList();
    }

    /** Whoever has taken its hours into a calendar would come. */
    @Test
    void theCalendarOfAMeetingPutOffOrCalledOffCallsItsHoursOff() {
        var held = lines("DTSTAMP:").get(0);
        clock.forward(Duration.ofMinutes(1));
        for (var what : List.of("postponement", "cancellation")) {
            officer.get(page + "/" + what).submit("/" + what, "step", "look");
            officer.submit("/" + what, "step", "send");
            assertEquals(200, officer.status());
            assertEquals(Collections.nCopies(4, "STATUS:CANCELLED"), lines("STATUS:"), what);
            assertTrue(held.compareTo(lines("DTSTAMP:").get(0)) < 0, "a later word about the same hours");
            var said = what.equals("postponement") ? "Postponed" : "Cancelled";
            assertEquals(4, lines("SUMMARY:" + said + ": ").size());
            assertTrue(
                    Browsing.nobody()
                            .get(page + "/programme")
                            .texts(".notice")
                            .get(0)
                            .startsWith(said),
                    what);
        }
    }
}
