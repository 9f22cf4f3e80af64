package org.intersession.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.intersession.agenda.AgendaItem;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What delegates, chair and conference services find as a meeting comes near and goes on, each their next act first. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DayOfTheMeetingTest {
    private static final String BEFORE = "2027-09-01T08:00:00Z";
    private static final String ON_THE_MORNING = "2027-09-27T08:30:00Z";

    @Inject
    MovableClock clock;

    private Meeting meeting;
    private Browsing officer;
    private String at;
    private Document paper;

    /** Geneva, 27 and 28 September 2027; a first sitting in Room XX on the opening, with a paper. */
    @BeforeEach
    void aMeetingWithAProgramme() {
        clock.standAt(BEFORE);
        var idm = Given.process("idm");
        meeting = Given.announced(idm);
        officer = Given.officer(idm);
        at = "/meetings/" + meeting.slug;
        officer.get(at + "/agenda/items/new").submit("/items", "title.en", "Opening");
        officer.get(at + "/agenda/items/new").submit("/items", "title.en", "Closing");
        officer.get(at + "/agenda").submit("/sittings/usual");
        officer.get(officer.get(at + "/agenda").page().select("a[href*=/agenda/sittings/]").stream()
                .map(it -> it.attr("href"))
                .filter(it -> !it.endsWith("/new"))
                .findFirst()
                .orElseThrow());
        var sitting = officer.page().select("form").get(1).attr("action");
        officer.submit(sitting, "room", "Room XX").get(sitting).submit("/items", "item", "1");
        paper = Papers.issued(meeting, Distribution.LIMITED);
        Given.in(() -> {
            AgendaItem first = AgendaItem.find("meeting.id = ?1 and number = '1'", meeting.id)
                    .firstResult();
            Document.<Document>findById(paper.id).items.add(first);
            return null;
        });
        officer.get(at + "/agenda/releases/new").submit("/releases", "kind", "PROVISIONAL", "distribution", "GENERAL");
        assertEquals(200, officer.status());
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void aDelegateReadsOfTheNextSittingItsRoomAndItsPapers() {
        var delegate = delegate();
        delegate.get("/home");
        assertEquals(List.of("Next sitting", "Papers for this sitting"), first(delegate, 2));
        assertEquals("10:00–13:00 Sitting · Room XX 1 Opening", slot(delegate));
        assertEquals(List.of(paper.symbol()), delegate.texts("#sitting-papers .symbol"));

        clock.standAt(ON_THE_MORNING);
        delegate.get("/home");
        assertEquals(List.of("Now and next", "Papers for this sitting"), first(delegate, 2));
        assertEquals("10:00–13:00 Sitting · Room XX 1 Opening", slot(delegate));
        assertEquals(List.of(paper.symbol()), delegate.texts("#sitting-papers .symbol"));

        clock.standAt("2027-09-27T13:30:00Z");
        delegate.get("/home");
        assertEquals("15:00–18:00 Sitting", slot(delegate));
        assertEquals(List.of(), delegate.texts("#sitting-papers"));
    }

    @Test
    void whatADelegateComesForStandsBeforeTheFacts() {
        clock.standAt(ON_THE_MORNING);
        assertEquals(
                List.of("dl", "now", "sitting-papers", "dl"),
                order(delegate().get(at)).subList(0, 4));
        clock.standAt(BEFORE);
        assertEquals(List.of("dl", "dl"), order(Browsing.nobody().get(at)).subList(0, 2));
    }

    @Test
    void afterTheMeetingTheOutcomeStandsFirstForThePublicToo() {
        Papers.complete(meeting, "the outcome", Document.Type.OUTCOME, Document.State.ISSUED);
        clock.standAt(BEFORE);
        var before = order(Browsing.nobody().get(at));
        assertTrue(before.indexOf("outcome") > before.indexOf("papers"), before.toString());
        clock.standAt("2027-09-29T08:00:00Z");
        assertEquals(
                "outcome",
                order(Browsing.nobody().get(at)).stream()
                        .filter(it -> !it.equals("dl"))
                        .findFirst()
                        .orElseThrow());
    }

    private static List<String> order(Browsing reader) {
        return reader.page().select("main > dl, main > section").stream()
                .map(it -> it.hasAttr("id") ? it.id() : it.tagName())
                .toList();
    }

    @Test
    void whatIsNewSinceTheLastVisitStandsOnTheMeetingsPage() {
        var subject = Given.unique("delegate");
        var address = subject + "@example.org";
        var party = Given.party("NRU");
        Given.admitted(meeting, party, Category.MEMBER);
        Given.grant(Given.person(address, "Visiting"), Role.DELEGATE, null, meeting.id, party.id);
        assertEquals(
                List.of(), Browsing.as(subject, address, "delegate").get(at).texts("#news li"));
        clock.standAt("2027-09-02T08:00:00Z");
        officer.get(at + "/agenda/releases/new").submit("/releases", "kind", "REVISED", "distribution", "GENERAL");
        clock.standAt("2027-09-03T08:00:00Z");
        var again = Browsing.as(subject, address, "delegate").get(at);
        assertEquals(List.of("Agenda and programme Revised"), again.texts("#news li > span"));
        assertEquals(List.of(), officer.get(at).texts("#news li"));
    }

    @Test
    void conferenceServicesFindTheSittingsWithRoomsAndPapers() throws IOException {
        var services = Given.signedIn("Services", Role.CONFERENCE_SERVICES, null, meeting.id, null);
        services.get("/home");
        assertEquals("Conference services", services.heading());
        assertEquals("Door sheets (PDF)", services.texts("main .btn").get(0));
        assertEquals(List.of("Next sittings: Monday 27 September 2027"), services.texts("main h3"));
        assertEquals("10:00–13:00 Sitting · Room XX 1 Opening", slot(services));
        assertEquals(List.of(paper.symbol()), services.texts(".slot-papers .symbol"));

        clock.standAt("2027-09-28T05:00:00Z");
        services.get("/home");
        assertEquals(List.of("Sittings of today: Tuesday 28 September 2027"), services.texts("main h3"));
        var sheets = services.page().select("main .btn").get(0).attr("href");
        try (var pdf = Loader.loadPDF(services.once(sheets).asByteArray())) {
            assertEquals(2, pdf.getNumberOfPages(), "a sheet for each sitting of the day");
        }
        try (var pdf =
                Loader.loadPDF(services.once(sheets.replaceFirst("[?].*", "")).asByteArray())) {
            assertEquals(4, pdf.getNumberOfPages());
        }
        assertEquals(
                404,
                services.once(sheets.replaceFirst("day=.*", "day=2027-10-01")).statusCode());
    }

    @Test
    void theSheetAtTheDoorOfAClosedSittingSaysNoMoreThanThat() throws IOException {
        officer.get(at + "/agenda/sittings/new")
                .submit(
                        "/sittings",
                        "kind",
                        "SITTING",
                        "day",
                        "2027-09-28",
                        "startsAt",
                        "09:00",
                        "endsAt",
                        "09:45",
                        "title.en",
                        "Heads of delegation",
                        "room",
                        "Room V",
                        "closed",
                        "yes");
        assertEquals(200, officer.status(), () -> officer.texts(".faults").toString());
        officer.get(at + "/agenda/releases/new").submit("/releases", "kind", "REVISED", "distribution", "RESTRICTED");
        officer.get(at + "/programme");
        var sheets = officer.page().select("a[href$=door-sheets.pdf]").attr("href");
        try (var pdf = Loader.loadPDF(officer.once(sheets + "?day=2027-09-28").asByteArray())) {
            assertEquals(3, pdf.getNumberOfPages());
            var text = new PDFTextStripper();
            text.setEndPage(1);
            var door = text.getText(pdf);
            assertTrue(door.contains("Room V") && door.contains("Closed sitting"), door);
            assertFalse(door.contains("Heads of delegation"), door);
        }
    }

    @Test
    void aChairDraftsReadsTheCommentsAndIssues() {
        var chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        assertEquals("Read the agenda", firstButton(chair));
        clock.standAt(ON_THE_MORNING);
        assertEquals("Draft the outcome", firstButton(chair));
        chair.get(at + "/outcomes/new")
                .submit("/outcomes", "title.en", "Chair's summary", "text.en", "The meeting exchanged views.");
        var draft = chair.path();
        assertEquals("Circulate the draft", firstButton(chair));
        chair.get(draft + "/circulation")
                .submit("/circulation", "distribution", "LIMITED", "until.day", "2027-10-15", "until.time", "18:00");
        delegate().get(draft).submit("/comments", "text", "Paragraph 2 should be shorter.");
        assertEquals("Read the comments", firstButton(chair));
        assertEquals(List.of("Chair's summary", "1 set of comments", "Issue"), chair.texts("main .facts ul a"));
        assertEquals(
                draft + "/issuance",
                chair.page().select("main .facts ul a").last().attr("href"));
        clock.standAt("2027-10-16T08:00:00Z");
        assertEquals("Issue the final text", firstButton(chair));
        assertEquals(
                draft + "/issuance", chair.page().select("main .btn-primary").attr("href"));
    }

    private Browsing delegate() {
        var party = Given.party("NRU");
        Given.admitted(meeting, party, Category.MEMBER);
        return Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
    }

    private static String firstButton(Browsing person) {
        return person.get("/home").texts("main .btn").get(0);
    }

    private static List<String> first(Browsing person, int count) {
        return person.texts("main h2").subList(0, count);
    }

    private static String slot(Browsing person) {
        return person.texts("#now .slot, main article .slot").get(0);
    }
}
