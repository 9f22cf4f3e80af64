package org.intersession.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.intersession.meeting.Meeting.Shown;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeetingPageTest {
    @Inject
    MovableClock clock;

    Process idm;

    @BeforeEach
    void before() {
        clock.standAt("2027-03-01T09:00:00Z");
        idm = Given.process("idm");
    }

    @AfterEach
    void after() {
        clock.goOn();
    }

    @Test
    void itSaysUntilWhenNominationsAreOpenInTheVenuesTime() {
        var meeting = Given.announced(idm);
        var page = Browsing.nobody().get("/meetings/" + meeting.slug);
        assertEquals(200, page.status());
        assertEquals(
                List.of("Open for nominations until Friday 27 August 2027, 18:00, Geneva time."),
                page.texts(".status"));
        clock.standAt("2027-09-27T09:00:00Z");
        assertEquals(
                List.of("En cours jusqu’au mardi 28 septembre 2027, 18:00, heure de Genève."),
                page.get("/meetings/" + meeting.slug + "?lang=fr").texts(".status"));
    }

    @Test
    void ofAMeetingShownByItsDatesOnlyThePublicReadsProcessAndDates() {
        var meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.shown = Shown.DATES;
            it.title = Translated.of("en", "Unspeakable title");
        });
        var page = Browsing.nobody().get("/meetings/" + meeting.slug);
        assertEquals(200, page.status());
        assertEquals("Meeting: IDM", page.heading());
        assertFalse(page.response().asString().contains("Unspeakable"));
        assertFalse(page.response().asString().contains("Geneva"));
        var calendar = Browsing.nobody()
                .get("/meetings/" + meeting.slug + ".ics")
                .response()
                .asString();
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20270927"), calendar);
        assertFalse(calendar.contains("Unspeakable"));
        var officer = Given.officer(idm).get("/meetings/" + meeting.slug);
        assertEquals("Unspeakable title", officer.heading());
    }

    @Test
    void aCalendarEntryKeepsTheVenuesClock() {
        var meeting = Given.announced(idm);
        var calendar = Browsing.nobody()
                .get("/meetings/" + meeting.slug + ".ics")
                .response()
                .asString();
        assertTrue(calendar.contains("DTSTART;TZID=Europe/Zurich:20270927T100000"), calendar);
        assertTrue(calendar.contains("BEGIN:VTIMEZONE"), calendar);
    }
}
