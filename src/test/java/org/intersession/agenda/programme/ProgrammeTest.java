package org.intersession.agenda.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads what of a programme, and what the secretariat does to it, by its pages. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ProgrammeTest {
    private static final Pattern HEADS = Pattern.compile("Heads of delegation|Matter of the heads|heads meet");

    private org.intersession.registry.Process idm;
    private Meeting meeting;
    private Browsing officer;
    private String agenda;

    @BeforeEach
    void aMeetingAndItsOfficer() {
        idm = Given.process("idm");
        meeting = Given.announced(idm);
        officer = Given.officer(idm);
        agenda = "/meetings/" + meeting.slug + "/agenda";
    }

    @Test
    void numbersFollowThePlaceUntilSomebodyChoosesOne() {
        addItem("Opening");
        addItem("Experience of States");
        addItem("Closing");
        officer.get(agenda + "/items/new?under=2").submit("/items", "title.en", "Institutions");
        officer.get(agenda + "/items/new?under=2").submit("/items", "title.en", "Training");
        assertEquals(List.of("1", "2", "2 (a)", "2 (b)", "3"), numbers());

        officer.get(agenda);
        var down = officer.page()
                .select(".agenda-item form[action$=/place]")
                .get(0)
                .attr("action");
        officer.submit(down, "direction", "down");
        assertEquals(
                List.of("1 Experience of States", "1 (a) Institutions", "1 (b) Training", "2 Opening", "3 Closing"),
                officer.get(agenda).page().select(".agenda-item").stream()
                        .map(it -> it.select(".agenda-number").text() + " "
                                + it.select("strong").text())
                        .toList());

        officer.get(agenda + "/items/new").submit("/items", "title.en", "Other business", "number", "2");
        assertEquals(422, officer.status());
        assertEquals(
                "Another item has the number 2. Choose a different one, or leave it empty.",
                officer.page().select(".field.faulty .fault").text());
        officer.submit("/items", "title.en", "Other business", "number", "X");
        assertEquals(List.of("1", "1 (a)", "1 (b)", "2", "3", "X"), numbers());
    }

    @Test
    void whatIsPressedTwiceMovesOnePlaceAndRemovesOneItem() {
        for (var title : List.of("Opening", "Experience of States", "Closing")) {
            addItem(title);
        }
        officer.get(agenda);
        var led = officer.submitTwice("/place", "direction", "down");
        assertEquals(List.of(led.get(0), led.get(0)), led);
        assertTrue(led.get(0).startsWith("303 "), led.get(0));
        assertEquals(List.of("Experience of States", "Opening", "Closing"), titles());
        led = officer.submitTwice("/removal");
        assertEquals(List.of(led.get(0), led.get(0)), led);
        assertTrue(led.get(0).startsWith("303 "), led.get(0));
        assertEquals(List.of("Opening", "Closing"), titles());
    }

    @Test
    void theFirstMovesNoFurtherUpAndTheLastNoFurtherDown() {
        for (var title : List.of("Opening", "Experience of States", "Closing")) {
            addItem(title);
        }
        officer.get(agenda + "/items/new?under=2").submit("/items", "title.en", "Institutions");
        assertEquals(
                List.of("1: down", "2: up down", "2 (a):", "3: up"),
                officer.get(agenda).page().select(".agenda-item").stream()
                        .map(it -> (it.select(".agenda-number").text() + ": "
                                        + String.join(
                                                " ",
                                                it.select("[name=direction]").eachAttr("value")))
                                .strip())
                        .toList());
    }

    private List<String> titles() {
        return officer.get(agenda).texts(".agenda-item strong");
    }

    @Test
    void theUsualSittingsAreProposedOncePerDayAndNoneOverlaps() {
        officer.get(agenda).submit("/sittings/usual");
        assertEquals(
                List.of("10:00–13:00", "15:00–18:00", "10:00–13:00", "15:00–18:00"),
                officer.get(agenda).texts(".slot-time"));
        assertEquals(0, officer.page().select("form[action$=/usual]").size());

        officer.get(agenda + "/sittings/new")
                .submit("/sittings", "day", "2027-09-27", "startsAt", "12:00", "endsAt", "14:00");
        assertEquals(422, officer.status());
        assertEquals(
                "Another sitting, or another break, is held at that time. Choose a time that is free.",
                officer.texts(".field.faulty .fault").get(0));
        assertEquals("12:00", officer.page().select("[name=startsAt]").val());
        officer.submit("/sittings", "kind", "BREAK", "title.en", "Coffee");
        officer.get(agenda);
        assertEquals(5, officer.texts(".slot-time").size());
    }

    @Test
    void aTimeThatDoesNotExistAtTheVenueIsRefusedWithItsReadings() {
        Given.in(() -> Meeting.update(
                "opensOn = ?1, closesOn = ?1, nominationsCloseAt = null where id = ?2",
                LocalDate.of(2027, 3, 28),
                meeting.id));
        officer.get(agenda + "/sittings/new")
                .submit("/sittings", "day", "2027-03-28", "startsAt", "02:30", "endsAt", "05:00");
        assertEquals(
                "At the venue the clocks go from 02:00 to 03:00 then: 02:30 does not exist. Choose a time before 02:00 or"
                        + " from 03:00.",
                officer.texts(".field.faulty .fault").get(0));
    }

    @Test
    void anObserverSeesNoGapWhereAClosedSittingIs() {
        var kenya = Given.party("KEN");
        var observer = Given.party("IOM");
        Given.admitted(meeting, kenya, Category.MEMBER);
        Given.admitted(meeting, observer, Category.OBSERVER);
        addSitting("10:00", "11:00", "Opening");
        addSitting("11:00", "12:00", "Heads of delegation", "closed", "yes");
        addSitting("12:00", "13:00", "Conclusions");
        release("GENERAL");

        var open = List.of("10:00–11:00 Opening", "12:00–13:00 Conclusions");
        var all = List.of("10:00–11:00 Opening", "11:00–12:00 Heads of delegation", "12:00–13:00 Conclusions");
        assertEquals(all, slots(delegate(kenya)));
        assertEquals(all, slots(Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null)));
        assertEquals(all, slots(officer));
        assertEquals(open, slots(delegate(observer)));
        assertEquals(open, slots(Given.focalPoint(kenya)));
        assertEquals(open, slots(Given.signedIn("Interpreter", Role.CONFERENCE_SERVICES, null, meeting.id, null)));
        assertEquals(open, slots(Given.newcomer()));
        assertEquals(open, slots(Browsing.nobody()));
        var page = delegate(observer)
                .get("/meetings/" + meeting.slug + "/programme")
                .response()
                .asString();
        assertFalse(page.contains("closed") || page.contains("Heads of delegation"), page);
        var calendar = Browsing.nobody()
                .get("/meetings/" + meeting.slug + "/programme.ics")
                .response()
                .asString();
        assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length - 1);
    }

    @Test
    void aSpeakerWhoDidNotAgreeIsNotNamedToThePublic() {
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.OBSERVER);
        addSitting("10:00", "13:00", "Opening");
        speaker("Ms. Agreeing", "namedPublicly", "yes");
        speaker("Mr. Silent");
        release("GENERAL");
        assertEquals(List.of("Speaker · Ms. Agreeing", "Speaker · Mr. Silent"), names(delegate(kenya)));
        assertEquals(List.of("Speaker · Ms. Agreeing"), names(Browsing.nobody()));

        Given.in(() -> Meeting.update("chathamHouse = true where id = ?1", meeting.id));
        assertEquals(List.of(), names(Browsing.nobody()));
        assertEquals(2, names(delegate(kenya)).size());
    }

    @Test
    void onPaperAndInTheCalendarThePublicReadsTheSameAsOnThePage() throws IOException {
        addItem("Experience of States");
        addSitting("10:00", "13:00", "Opening");
        speaker("Ms. Agreeing", "namedPublicly", "yes");
        speaker("Mr. Silent");
        release("GENERAL");
        var there = "/meetings/" + meeting.slug + "/programme";
        var calendar = Browsing.nobody().once(there + ".ics").asString();
        assertTrue(calendar.contains("DTSTART;TZID=Europe/Zurich:20270927T100000"), calendar);
        assertFalse(calendar.contains("Silent"), calendar);
        try (var pdf = Loader.loadPDF(Browsing.nobody().once(there + ".pdf").asByteArray())) {
            var paper = new PDFTextStripper().getText(pdf);
            for (var said : List.of("Experience of States", "Opening", "10:00–13:00", "Ms. Agreeing")) {
                assertTrue(paper.contains(said), paper);
            }
            assertFalse(paper.contains("Silent"), paper);
        }
    }

    @Test
    void aReleaseStaysAsItWasWhenTheDraftChanges() {
        addItem("Opening");
        release("GENERAL");
        var first = officer.get(agenda).page().select(".releases a").attr("href");
        officer.get(agenda);
        officer.get(officer.page().select(".agenda-item a").attr("href"));
        officer.submit(officer.page().select("main form").attr("action"), "title.en", "Opening of the workshop");
        assertEquals(List.of("Opening"), Browsing.nobody().get(first).texts(".agenda-text strong"));

        release("GENERAL", "kind", "REVISED", "changed.en", "The title of item 1.");
        var programme = Browsing.nobody().get("/meetings/" + meeting.slug + "/programme");
        assertEquals(List.of("Opening of the workshop"), programme.texts(".agenda-text strong"));
        assertTrue(programme.texts(".notice").contains("What changed The title of item 1."));
        assertEquals(List.of("Opening"), Browsing.nobody().get(first).texts(".agenda-text strong"));
        assertEquals(
                2, Browsing.nobody().get(first).page().select(".releases a").size());
    }

    @Test
    void eachReleaseHasItsNameItsDayAndItsOwnReaders() {
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.MEMBER);
        addItem("Opening");
        release("GENERAL", "kind", "PROVISIONAL");
        addItem("Closing");
        release("RESTRICTED", "kind", "REVISED");
        var there = "/meetings/" + meeting.slug + "/programme";
        var member = delegate(kenya);
        assertEquals(List.of("Provisional", "Revised"), List.of(named(Browsing.nobody()), named(member)));
        assertEquals(
                1, Browsing.nobody().get(there).page().select(".releases a").size());
        assertEquals(2, member.get(there).page().select(".releases a").size());
        release("LIMITED", "kind", "ADOPTED");
        assertEquals(List.of("Provisional", "Adopted"), List.of(named(Browsing.nobody()), named(member)));
        assertEquals(3, member.get(there).page().select(".releases a").size());
        officer.get(agenda + "/releases/new");
        assertEquals(
                "", officer.page().select("[name=distribution] option").first().val(), "none until one is chosen");
        officer.submit("/releases", "distribution", "");
        assertEquals(422, officer.status());
        assertEquals(3, officer.get(agenda).page().select(".releases a").size());
    }

    private String named(Browsing who) {
        return who.get("/meetings/" + meeting.slug + "/programme")
                .texts("main .lead")
                .get(0)
                .replaceFirst(", .*", "");
    }

    @Test
    void aReleaseIsReadByThoseOfItsDistributionAndByNobodyElse() {
        var kenya = Given.party("KEN");
        var france = Given.party("FRA");
        Given.admitted(meeting, kenya, Category.MEMBER);
        Given.admitted(meeting, france, Category.INTERESTED);
        addItem("Opening");
        release("RESTRICTED");
        var there = officer.get(agenda).page().select(".releases a").attr("href");
        assertEquals(200, delegate(kenya).get(there).status());
        assertEquals(200, Given.focalPoint(kenya).get(there).status());
        assertEquals(404, delegate(france).get(there).status());
        assertEquals(404, Given.focalPoint(france).get(there).status());
        assertEquals(404, Given.officer(Given.process("berne")).get(there).status());
        assertEquals(404, Browsing.nobody().get(there).status());
        assertEquals(404, Browsing.nobody().get(there + ".pdf").status());
        assertEquals(404, Browsing.nobody().get(there + ".ics").status());
        assertEquals(
                404,
                Browsing.nobody()
                        .get("/meetings/" + meeting.slug + "/programme")
                        .status());
    }

    /** They have rooms to open, and know no more of what is restricted. */
    @Test
    void ofARestrictedReleaseConferenceServicesReadWhatIsAssignedToThem() throws IOException {
        for (var title : List.of("Opening", "Matter of the heads", "Draft text", "Closing")) {
            addItem(title);
        }
        officer.get(agenda + "/items/new?under=3").submit("/items", "title.en", "First part");
        addSitting("10:00", "11:00", "Opening", "room", "Room V");
        takesUp("1");
        addSitting("11:00", "12:00", "Heads of delegation", "closed", "yes");
        takesUp("2");
        addSitting("12:00", "13:00", "Drafting group", "closed", "yes", "serviced", "yes");
        takesUp("3 (a)");
        release("RESTRICTED", "changed.en", "The heads meet at eleven.");
        var services = Given.signedIn("Interpreter", Role.CONFERENCE_SERVICES, null, meeting.id, null);
        var programme = "/meetings/" + meeting.slug + "/programme";
        assertEquals(List.of("10:00–11:00 Opening", "12:00–13:00 Drafting group"), slots(services));
        assertEquals(
                List.of("Opening", "Draft text", "First part"),
                services.get(programme).texts(".agenda-draft .agenda-text strong"));
        for (var address : List.of(programme, programme + ".ics", "/meetings/" + meeting.slug, "/home")) {
            var said = services.get(address).response().asString();
            assertEquals(200, services.status(), address);
            assertFalse(HEADS.matcher(said).find(), address + ": " + said);
        }
        var api = services.program().get("/api/v1/meetings/" + meeting.slug + "/programme");
        assertEquals(List.of("1", "3", "3 (a)"), api.path("items.number"));
        assertFalse(HEADS.matcher(api.asString()).find(), api.asString());
        services.get("/home");
        var sheets = services.page().select("main .btn").first();
        assertEquals("Door sheets (PDF)", sheets.text());
        try (var pdf = Loader.loadPDF(services.once(sheets.attr("href")).asByteArray())) {
            assertEquals(2, pdf.getNumberOfPages());
            assertFalse(HEADS.matcher(new PDFTextStripper().getText(pdf)).find());
        }
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.MEMBER);
        assertEquals(
                List.of("What changed The heads meet at eleven."),
                delegate(kenya).get(programme).texts(".notice"));
        assertEquals(404, Browsing.nobody().get(programme).status());
        assertEquals(
                404,
                Browsing.nobody()
                        .get("/meetings/" + meeting.slug + "/door-sheets.pdf")
                        .status());
    }

    @Test
    void onATelephoneWhoeverSpeaksOnAnItemStandsUnderItAndWhoeverSpeaksOnNoneAtTheEdge() {
        addItem("Experience of States");
        addSitting("10:00", "13:00", "Opening");
        takesUp("1");
        speaker("Ms. Apart", "namedPublicly", "yes");
        speaker("Mr. Beside", "namedPublicly", "yes");
        speaker("Mr. Moderator", "item", "1", "namedPublicly", "yes");
        release("GENERAL");
        try (var visitor = Visitor.at(320, "en", true).go("/meetings/" + meeting.slug)) {
            var edge = left(visitor, ".slot-text > p >> nth=0");
            assertEquals(
                    List.of(edge, edge, left(visitor, ".slot-entry > span[dir]")),
                    List.of(
                            left(visitor, ".slot-name bdi:text('Ms. Apart')"),
                            left(visitor, ".slot-name bdi:text('Mr. Beside')"),
                            left(visitor, ".slot-name bdi:text('Mr. Moderator')")));
        }
    }

    /** Where the text of that paragraph, or of that in which it stands, begins. */
    private static double left(Visitor visitor, String selector) {
        return ((Number) visitor.page()
                        .locator(selector)
                        .first()
                        .evaluate("it => { const p = it.closest('.slot-entry') ? it"
                                + " : it.closest('p'); return p.getBoundingClientRect().left"
                                + " + parseFloat(getComputedStyle(p).paddingLeft); }"))
                .doubleValue();
    }

    @Test
    void whatAnItemMayLackIsMarked() {
        assertEquals(
                List.of("Annotation (optional)", "Expected action (optional)"),
                officer.get(agenda + "/items/new").texts("legend:has(.quiet)"));
    }

    private void takesUp(String item) {
        officer.get(agenda);
        officer.get(officer.page().select(".slot a").last().attr("href"));
        officer.submit("/items", "item", item);
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    @Test
    void theDraftIsForTheSecretariatAndForTheChairToRead() {
        var kenya = Given.party("KEN");
        Given.admitted(meeting, kenya, Category.MEMBER);
        addItem("Opening");
        assertEquals(404, Browsing.nobody().get(agenda).status());
        assertEquals(404, delegate(kenya).get(agenda).status());
        assertEquals(404, Given.officer(Given.process("berne")).get(agenda).status());
        var chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        assertEquals(200, chair.get(agenda).status());
        assertEquals(0, chair.page().select("main form").size());
        assertEquals(403, chair.get(agenda + "/items/new").status());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotReleasedUnseen() {
        addItem("Opening");
        officer.get(agenda + "/releases/new");
        var page = officer.page();
        Given.officer(idm).get(agenda + "/items/new").submit("/items", "title.en", "Closing");
        officer.submit("/releases", "distribution", "GENERAL");
        assertEquals(409, officer.status());
        assertEquals(0, officer.get(agenda).page().select(".releases a").size());
    }

    @Test
    void onTheDayThePageSaysNowAndNextFirst() {
        addSitting("10:00", "13:00", "Opening");
        addSitting("15:00", "18:00", "Conclusions");
        release("GENERAL");
        clock.standAt("2027-09-27T09:30:00Z");
        try {
            var page = Browsing.nobody().get("/meetings/" + meeting.slug);
            assertEquals("Now and next", page.texts("main h2").get(0));
            assertEquals(List.of("Opening", "Conclusions"), page.texts("#now .slot-text strong"));
        } finally {
            clock.goOn();
        }
    }

    @Inject
    MovableClock clock;

    private List<String> numbers() {
        return officer.get(agenda).texts(".agenda-number");
    }

    private void addItem(String title) {
        officer.get(agenda + "/items/new").submit("/items", "title.en", title);
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    private void addSitting(String from, String to, String title, String... more) {
        officer.get(agenda + "/sittings/new");
        var typed = new ArrayList<>(List.of("day", "2027-09-27", "startsAt", from, "endsAt", to, "title.en", title));
        typed.addAll(List.of(more));
        officer.submit("/sittings", typed.toArray(String[]::new));
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    private void speaker(String name, String... more) {
        officer.get(agenda);
        officer.get(officer.page().select(".slot a").attr("href") + "/speakers/new");
        var typed = new ArrayList<>(List.of("part", "SPEAKER", "name", name));
        typed.addAll(List.of(more));
        officer.submit("/speakers", typed.toArray(String[]::new));
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    private void release(String distribution, String... more) {
        officer.get(agenda + "/releases/new");
        var typed = new ArrayList<>(List.of("distribution", distribution));
        typed.addAll(List.of(more));
        officer.submit("/releases", typed.toArray(String[]::new));
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    private Browsing delegate(Party party) {
        return Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
    }

    private List<String> slots(Browsing who) {
        return who.get("/meetings/" + meeting.slug + "/programme").page().select(".slot").stream()
                .map(it -> it.select(".slot-time").text() + " "
                        + it.select("strong").text())
                .toList();
    }

    private List<String> names(Browsing who) {
        return who.get("/meetings/" + meeting.slug + "/programme").texts(".slot-name");
    }
}
