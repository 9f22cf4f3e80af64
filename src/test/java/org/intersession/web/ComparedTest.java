package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.OutcomesGiven;
import org.intersession.platform.language.Languages;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two officers change the same thing: the second reads what the first wrote beside what they typed, and pressing again
 * writes it.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ComparedTest {
    private static final Map<String, String> QUOTES =
            Map.of("en", "auto", "fr", "\"«\u00a0\" \"\u00a0»\" \"“\" \"”\"", "es", "\"«\" \"»\" \"“\" \"”\"");

    private Process process;
    private Browsing first;
    private Browsing second;
    private Meeting meeting;
    private String at;

    @BeforeEach
    void twoOfficers() {
        process = Dialogue.with("secretariat@example.org");
        first = Given.officer(process);
        second = Given.officer(process);
        meeting = Given.announced(process);
        at = "/meetings/" + meeting.slug;
    }

    /** @param field of the form to that action on that page @param along what both send besides */
    private void compared(String page, String action, String field, String one, String other, String... along) {
        refused(page, action, typed(field, one, along), typed(field, other, along));
        assertEquals(List.of("It now says: " + one), now(field));
        again(action, along);
        assertEquals(other, value(page, field));
    }

    /** The same of a choice. @param label of what the first chose */
    private void chosen(
            String page, String action, String field, String one, String label, String other, String... along) {
        refused(page, action, typed(field, one, along), typed(field, other, along));
        assertEquals(List.of("Chosen here now: " + label), now(field));
        again(action, along);
        assertEquals(other, value(page, field));
    }

    private void refused(String page, String action, String[] one, String[] other) {
        first.get(page);
        second.get(page);
        first.submit(action, one);
        assertEquals(200, first.status(), first.page().text());
        second.submit(action, other);
        assertEquals(409, second.status(), second.page().text());
    }

    private void again(String action, String... along) {
        second.submit(action, along);
        assertEquals(200, second.status(), second.page().text());
    }

    private static String[] typed(String field, String value, String... along) {
        return Stream.concat(Stream.of(field, value), Stream.of(along)).toArray(String[]::new);
    }

    private List<String> now(String field) {
        return second.texts("#" + Filled.id(field) + "-now");
    }

    /** What stands in that field of that page, or is chosen there. */
    private String value(String page, String field) {
        first.get(page);
        var control = first.page().getElementById(Filled.id(field));
        return control.is("select") ? control.select("option[selected]").val() : control.val();
    }

    /** Where the first link on the page leads that goes to one of those. */
    private String one(String kind) {
        return first.page().select("main a[href*=" + kind + "]").stream()
                .map(it -> it.attr("href"))
                .filter(it -> it.matches(".*/[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAMeeting() {
        compared(at + "/edit", "/edit", "title.en", "By the first", "By the second");
    }

    @Test
    void ofAProcess() {
        var settings = "/processes/" + process.slug + "/settings";
        compared(settings, "/settings", "chair.en", "Chair by the first", "Chair by the second");
    }

    @Test
    void ofTheWordsOfInvitations() {
        var texts = "/processes/" + process.slug + "/texts";
        compared(texts, "/texts", "letter.subject.en", "Invitation by the first", "Invitation by the second");
        compared(
                at + "/texts",
                "/texts",
                "letter.subject.fr",
                "Invitation, par la première",
                "Invitation, par la seconde");
    }

    @Test
    void ofTheDeadline() {
        compared(at + "/extension", "/extension", "nominations.day", "2027-09-01", "2027-09-02");
    }

    @Test
    void ofTheDeadlineOfOneParty() {
        Given.invited(meeting, Given.party("CIV"));
        compared(
                at + "/delegations/CIV",
                "/extension",
                "deadline.day",
                "2027-09-01",
                "2027-09-02",
                "deadline.time",
                "12:00");
    }

    @Test
    void ofAnAddressee() {
        var addressees = "/processes/" + process.slug + "/addressees";
        var party = new String[] {"party", "Mali", "email", "mali@example.org", "as", "to"};
        refused(
                addressees,
                "/addressees",
                typed("office", "By the first", party),
                typed("office", "By the second", party));
        assertEquals(List.of("It now says: By the first"), now("office"));
        again("/addressees");
        assertEquals(List.of("By the second"), offices(addressees));
        second.get(addressees);
        first.get(addressees).submit("/addressees", typed("office", "Once more", party));
        first.submit("/addressees");
        second.submit("/removal");
        assertEquals(409, second.status());
        assertEquals(List.of("Once more"), offices(addressees));
        second.submit("/removal");
        assertEquals(List.of(), offices(addressees));
    }

    @Test
    void ofAddresseesThatArePasted() {
        var addressees = "/processes/" + process.slug + "/addressees";
        AddresseesGiven.at(process, "MLI", "mali@example.org", false);
        second.get(addressees).submit("/preview", "rows", "Mali\ten\t\tMinistry\tmali@example.org\tTo");
        assertEquals(
                List.of("Line 1: Mali: “Permanent Mission” (To) is kept at this address; the line has “Ministry” (To)."
                        + " mali@example.org"),
                second.texts("label"));
        second.submit("/import");
        assertEquals(List.of("Permanent Mission"), offices(addressees), "a line that nobody has ticked");
        second.get(addressees).submit("/preview", "rows", "Mali\ten\t\tMinistry\tmali@example.org\tTo");
        first.get(addressees)
                .submit("/addressees", "party", "Mali", "email", "mali@example.org", "office", "By the first");
        first.submit("/addressees");
        second.submit("/import", "line", "1");
        assertEquals(409, second.status());
        assertEquals(
                List.of("Line 1: Mali: “By the first” (To) is kept at this address; the line has “Ministry” (To)."
                        + " mali@example.org"),
                second.texts("label"));
        second.submit("/import");
        assertEquals(List.of("Ministry"), offices(addressees));
    }

    private List<String> offices(String addressees) {
        return first.get(addressees).texts(".addressees li [dir=auto]");
    }

    @Test
    void ofWhatAPartyIsInvitedTo() {
        Given.invited(meeting, Given.party("CIV"));
        compared(at + "/parties/CIV", "/parties/CIV", "quota", "3", "4");
    }

    @Test
    void ofAnItemOfTheAgenda() {
        first.get(at + "/agenda/items/new").submit("/agenda/items", "title.en", "Opening");
        var item = one("/agenda/items/");
        compared(item, item, "title.en", "By the first", "By the second");
    }

    @Test
    void ofAPaper() {
        Document paper = Papers.complete(meeting, "paper", Document.Type.WORKING, Document.State.ISSUED);
        var edit = "/documents/edit/" + paper.symbol();
        compared(edit, edit, "title.en", "By the first", "By the second");
    }

    @Test
    void ofADraft() {
        first.get(at + "/outcomes/new")
                .submit("/outcomes", "kind", "SUMMARY", "title.en", "Summary", "text.en", "We met.");
        var draft = first.path();
        compared(draft + "/edit", draft, "title.en", "By the first", "By the second");
    }

    @Test
    void ofAGuest() {
        first.get(at + "/guests/new")
                .submit(
                        "/guests",
                        "capacity",
                        "EXPERT",
                        "family",
                        "Guest",
                        "function",
                        "Professor",
                        "mail",
                        "guest@example.org");
        compared(at + "/guests/1", "/guests/1", "function", "By the first", "By the second");
    }

    @Test
    void ofASittingAndOfWhoSpeaks() {
        first.get(at + "/agenda").submit("/sittings/usual");
        var sitting = one("/agenda/sittings/");
        compared(sitting, sitting, "room", "Room XVII", "Room XX");
        chosen(sitting, sitting, "kind", "BREAK", "Break", "SITTING");
        first.get(sitting);
        second.get(sitting);
        first.submit(sitting, "closed", "yes");
        second.submit(sitting, "room", "Room XXI");
        assertEquals(409, second.status());
        assertEquals(List.of(), second.texts("[name=closed][checked]"));
        assertEquals(List.of("This box is ticked now."), now("closed"));
        first.get(sitting + "/speakers/new").submit("/speakers", "name", "Speaker");
        var speaker = one("/agenda/speakers/");
        compared(speaker, speaker, "name", "By the first", "By the second");
    }

    @Test
    void ofAReleaseOfTheProgramme() {
        first.get(at + "/agenda/items/new").submit("/agenda/items", "title.en", "Opening");
        var release = new String[] {"distribution", "GENERAL"};
        refused(at + "/agenda/releases/new", "/releases", release, release);
        again("/releases");
    }

    @Test
    void ofAMeetingThatMoves() {
        compared(at + "/moving", "/moving", "venue.en", "By the first", "By the second", "step", "send");
    }

    @Test
    void ofWhatAProcessOpens() {
        var rules = "/processes/" + process.slug + "/rules";
        first.get(rules);
        var group = first.page().select("input[type=checkbox]").first();
        var label = first.texts("label[for=" + group.id() + "]").get(0);
        second.get(rules);
        first.submit("/rules", group.attr("name"), group.val());
        second.submit("/rules");
        assertEquals(409, second.status());
        assertEquals(List.of("Chosen here now: " + label), now(group.attr("name")));
        again("/rules");
        assertEquals(List.of(), first.get(rules).texts("input[checked]"));
    }

    @Test
    void ofWhoBelongsToAProcess() {
        var members = "/processes/" + process.slug + "/memberships";
        refused(
                members,
                "/memberships",
                new String[] {"party", "Mali", "category", "MEMBER", "since", "2020-01-01"},
                new String[] {"party", "Peru", "category", "MEMBER", "since", "2020-01-01"});
        again("/memberships");
    }

    @Test
    void ofHowADraftIsCirculatedAndIssued() {
        first.get(at + "/outcomes/new")
                .submit("/outcomes", "kind", "SUMMARY", "title.en", "Summary", "text.en", "We met.");
        var draft = first.path();
        compared(
                draft + "/circulation",
                "/circulation",
                "until.day",
                "2027-10-15",
                "2027-10-18",
                "until.time",
                "18:00",
                "distribution",
                "RESTRICTED");
        second.get(draft + "/issuance");
        first.get(draft + "/edit").submit(draft, "title.en", "Another title");
        second.submit("/issuance", "distribution", "RESTRICTED");
        assertEquals(409, second.status());
        again("/issuance");
    }

    @Test
    void ofAPointOfTheWayForward() {
        var point = OutcomesGiven.point(Papers.issued(meeting, Distribution.GENERAL));
        chosen(at + "/way-forward", "/" + point, point + ".status", "STARTED", "Under way", "DONE");
        compared(at + "/way-forward", "/" + point, point + ".dueOn", "2028", "2029");
    }

    @Test
    void ofWhoIsNamed() {
        Delegating.submitted(meeting, "CIV", "Kone");
        var person = at + "/delegations/CIV/delegates/1";
        var received = "?received.on=2026-11-30&received.by=EMAIL";
        compared(person + received, person, "function", "By the first", "By the second");
    }

    /** The form is of the paper, the button of its clearance. */
    @Test
    void ofAPaperThatIsCleared() {
        Document paper = Papers.complete(meeting, "paper", Document.Type.WORKING, Document.State.RECEIVED);
        second.get("/doc/" + paper.symbol());
        first.get("/documents/edit/" + paper.symbol())
                .submit("/documents/edit/" + paper.symbol(), "title.en", "By the first");
        second.submit("/clearance/" + paper.symbol());
        assertEquals(409, second.status());
        assertEquals(
                "By the first",
                second.page().select("[name=title.en], [name=title\\.en]").val());
    }

    /** In a browser, by night; {@code -Dlook.folder=…} keeps pictures in each language, on a telephone and on a desk. */
    @Test
    void whatTheOtherWroteIsReadInFrenchOnATelephone() {
        first.get(at + "/agenda").submit("/sittings/usual");
        var sitting = one("/agenda/sittings/");
        second.get(sitting);
        var folder = System.getProperty("look.folder");
        for (var language : folder == null ? List.of("fr") : Languages.ALL) {
            for (var width : folder == null ? List.of(320) : List.of(320, 1280)) {
                try (var visitor = Visitor.at(width, language, true).with(second.cookies())) {
                    visitor.page().emulateMedia(Visitor.scheme(true));
                    visitor.speaking(language).go(sitting);
                    first.get(sitting)
                            .submit(
                                    sitting,
                                    "kind",
                                    width == 320 ? "BREAK" : "SITTING",
                                    "title.fr",
                                    Given.unique("Ouverture de la réunion par la présidence, puis tour de table"),
                                    "closed",
                                    width == 320 ? "" : "yes");
                    assertEquals(200, first.status(), first.page().text());
                    visitor.page().locator("main form button").first().click();
                    visitor.page().waitForSelector(".now");
                    assertEquals(List.of(), visitor.axe());
                    assertFalse(visitor.overflows());
                    assertEquals(
                            QUOTES.get(language),
                            visitor.page().evaluate("getComputedStyle(document.querySelector('.now q')).quotes"));
                    assertEquals(
                            "fr", visitor.page().locator("#f-title-fr-now q").getAttribute("lang"));
                    if (folder != null) {
                        visitor.picture(Path.of(folder, "conflict-" + language + "-" + width + ".png"));
                    }
                }
            }
        }
    }
}
