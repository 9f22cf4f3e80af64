package org.intersession.meeting.calendar;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.intersession.meeting.Meeting;
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
class CalendarTest {
    @Inject
    MovableClock clock;

    @Inject
    SessionFactory sessions;

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

    private Meeting shown(Shown shown, String title) {
        return Given.meeting(idm, it -> {
            Given.announce(it);
            it.shown = shown;
            it.title = Translated.of("en", title);
        });
    }

    /** Nothing but the address itself and the instant may differ. */
    private static String plain(String body, String slug) {
        return body.replace(slug, "SLUG").replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    @Test
    void aMeetingNotShownToThePublicIsIndistinguishableFromNone() {
        var title = "Hidden " + Given.unique("h");
        var hidden = shown(Shown.NOTHING, title);
        var none = Given.unique("meeting");
        for (var path : List.of(
                "/meetings/%s",
                "/meetings/%s.ics",
                "/api/v1/meetings/%s",
                "/meetings/%s/edit",
                "/meetings/%s/moving",
                "/meetings/%s/extension")) {
            var one = given().get(path.formatted(hidden.slug));
            var other = given().get(path.formatted(none));
            assertEquals(404, one.statusCode(), path);
            assertEquals(other.statusCode(), one.statusCode());
            assertEquals(plain(other.asString(), none), plain(one.asString(), hidden.slug), path);
            assertEquals(other.contentType(), one.contentType());
        }
        for (var path : List.of(
                "/meetings",
                "/meetings?process=idm",
                "/meetings.ics",
                "/processes/idm/meetings.ics",
                "/api/v1/meetings",
                "/api/v1/meetings?process=idm",
                "/processes/idm",
                "/")) {
            var body = given().get(path).asString();
            assertFalse(body.contains(title) || body.contains(hidden.slug), path);
        }
        assertEquals(200, Given.officer(idm).get("/meetings/" + hidden.slug).status());
    }

    @Test
    void ofAnOutlineListFeedAndApiSayProcessAndDatesOnly() {
        var title = "Outlined " + Given.unique("o");
        var meeting = shown(Shown.DATES, title);
        for (var path : List.of("/meetings", "/meetings.ics", "/api/v1/meetings")) {
            var body = whole(path);
            assertTrue(body.contains(meeting.slug), path);
            assertFalse(body.contains(title), path);
        }
        var view = given().get("/api/v1/meetings/" + meeting.slug).jsonPath();
        assertEquals(
                Set.of("slug", "whole", "processes", "state", "opens", "closes"),
                view.getMap("$").keySet());
    }

    /** All pages of it, where it comes by pages: by its header (RFC 8288) or by its first link to what comes further. */
    private static String whole(String path) {
        var answer = given().urlEncodingEnabled(false).get(path);
        var link = answer.header("Link");
        var next = link == null
                ? org.jsoup.Jsoup.parse(answer.asString())
                        .select("#coming ~ p a[rel=next]")
                        .attr("href")
                : link.replaceAll("(?s).*<([^>]*)>; *rel=\"?next.*", "$1");
        return answer.asString() + (next.isEmpty() || next.equals(link) ? "" : whole(next));
    }

    @Test
    void theFeedGivesTheVenuesClock() {
        var meeting = shown(Shown.ALL, "A meeting in the feed");
        var feed = given().get("/processes/idm/meetings.ics");
        assertEquals(200, feed.statusCode());
        assertTrue(feed.contentType().startsWith("text/calendar"));
        assertTrue(feed.asString().contains("UID:" + meeting.slug), feed.asString());
        assertTrue(feed.asString().contains("DTSTART;TZID=Europe/Zurich:20270927T100000"));
        assertTrue(feed.asString().contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Zurich"), feed.asString());
        assertFalse(given().get("/processes/berne/meetings.ics").asString().contains(meeting.slug));
    }

    @Test
    void theArchiveHoldsWhatTheSourceNamesAsPreciselyAsItDoes() {
        var page = Browsing.nobody().get("/meetings?process=berne");
        assertTrue(page.texts("h3").get(0).startsWith("Regional consultations")
                || page.texts("h3").size() == 2);
        assertTrue(
                page.texts("td.when").contains("June 2004"),
                page.texts("td.when").toString());
        assertEquals(
                200, Browsing.nobody().get("/meetings/developing-capacity-2005").status());
        var capacity = Browsing.nobody().get("/meetings/developing-capacity-2005?lang=fr");
        assertTrue(capacity.page().select(".facts").text().contains("mardi 27 et mercredi 28 septembre 2005"));
        assertTrue(capacity.page().select(".facts").text().contains("Source"));
    }

    @Test
    void theCalendarAsksTheDatabaseTheSameForOneMeetingAndForThree() {
        var process = Given.process("gmg");
        Given.announced(process);
        Browsing.nobody().get("/meetings?process=gmg");
        assertEquals(7, statements("/meetings?process=gmg"));
        Given.announced(process);
        Given.announced(process);
        assertEquals(7, statements("/meetings?process=gmg"));
        assertEquals(
                3,
                Browsing.nobody().get("/meetings?process=gmg").texts("tbody tr").size());
    }

    private long statements(String path) {
        sessions.getStatistics().clear();
        assertEquals(200, given().get(path).statusCode());
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
