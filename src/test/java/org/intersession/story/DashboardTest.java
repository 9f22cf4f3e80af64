package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every number that an officer reads leads to a list of exactly that length, before and after each act. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DashboardTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What is counted behind each address. */
    private static final Map<String, String> LISTS = Map.of(
            "/parties", "table.workspace tbody tr",
            "/delegations", "table.grid tbody tr",
            "/participants", "table.grid tbody tr",
            "/registrations", "#registered li, #missing li",
            "/guests", "table.grid tbody tr",
            "/documents", "table.papers tbody tr",
            "/invitations", "[aria-labelledby=ready] table.grid tbody tr",
            "/announcements/sent", "table.grid tbody tr");

    /** Where links with a number in them lead that counts nothing: days, symbols, titles, places in an agenda. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/doc/.*|/processes/.*|/documents/.*|/meetings/[^/?#]+/documents/papers\\.zip.*|/meetings/[^/?#]+(\\.ics|/agenda.*|/edit|/programme.*|/confirmations/.*"
                    + "|/delegations/[A-Z]+.*|/parties/[A-Z]+|/audience|/order.*|/outcomes/.*)?(#.*)?");

    @Inject
    MovableClock clock;

    @Inject
    Outbox outbox;

    private Process process;
    private Meeting meeting;
    private Browsing officer;

    @BeforeEach
    void aWorkshopOfADialogue() {
        clock.standAt("2027-08-20T09:00:00Z");
        process = Dialogue.with("secretariat@example.org");
        meeting = Given.announced(process);
        officer = Given.officer(process);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void ofGuestsAndPapersTooEveryNumberEqualsItsList() {
        for (var family : List.of("Named", "Invited", "Expected", "Withdrawn")) {
            guest(family);
        }
        everyNumberEqualsItsList("four named");
        officer.get(page() + "/guests/4").submit("/removal");
        officer.get(page() + "/guests/invitations").submit("/invitations");
        guest("Late");
        everyNumberEqualsItsList("three invited, another named");
        for (var number : List.of(2, 3)) {
            officer.get(page() + "/guests/" + number)
                    .submit(
                            "/answer",
                            "answer",
                            "WILL_ATTEND",
                            "received.on",
                            "2027-08-20",
                            "received.by",
                            "TELEPHONE");
            everyNumberEqualsItsList(number + " will attend");
        }
        assertEquals(
                "2",
                officer.get("/home").page().select("td a[href$=/participants]").text());
        Delegating.submitted(meeting, "MEX", "One", "Two");
        Delegating.confirmed(officer, meeting, List.of("MEX"));
        everyNumberEqualsItsList("two guests and two delegates");
        officer.get(page() + "/guests/3").submit("/withdrawal");
        everyNumberEqualsItsList("one guest withdrawn");
        var papers = new ArrayList<Document>();
        for (var state : List.of(
                Document.State.PLANNED,
                Document.State.RECEIVED,
                Document.State.ISSUED,
                Document.State.ISSUED,
                Document.State.SUPERSEDED)) {
            papers.add(Papers.complete(meeting, state.name(), Document.Type.WORKING, state));
            if (state == Document.State.SUPERSEDED) {
                supersedes(papers.get(3), papers.get(4));
            }
            everyNumberEqualsItsList("a paper " + state);
        }
        officer.get("/documents/withdrawal/" + papers.get(2).symbol())
                .submit("/withdrawal/" + papers.get(2).symbol());
        assertEquals(200, officer.status());
        everyNumberEqualsItsList("a paper withdrawn");
        assertEquals(
                "1 of 3",
                officer.get("/home")
                        .page()
                        .select("td:has(a[href*=only=issued])")
                        .text());
    }

    private static void supersedes(Document later, Document earlier) {
        Given.in(() -> {
            Document.<Document>findById(later.id).supersedes = Document.findById(earlier.id);
            return null;
        });
    }

    private void guest(String family) {
        officer.get(page() + "/guests/new")
                .submit(
                        "/guests",
                        "capacity",
                        "EXPERT",
                        "family",
                        family,
                        "function",
                        "Professor of Law",
                        "mail",
                        Delegating.address(meeting, family),
                        "language",
                        "en");
        assertEquals(200, officer.status(), () -> officer.texts(".faults").toString());
    }

    @Test
    void whatAChairReadsEqualsItsListToo() {
        var chair = Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null);
        Delegating.submitted(meeting, "MEX", "One", "Two");
        Delegating.confirmed(officer, meeting, List.of("MEX"));
        guest("Expected");
        officer.get(page() + "/guests/invitations").submit("/invitations");
        officer.get(page() + "/guests/1")
                .submit("/answer", "answer", "WILL_ATTEND", "received.on", "2027-08-20", "received.by", "EMAIL");
        var link = "a[href$=/participants]";
        for (var dashboard : List.of("/home", page())) {
            assertEquals(
                    "3 persons: 2 persons of 1 delegation and 1 person invited by name",
                    chair.get(dashboard).page().select("main " + link).text(),
                    dashboard);
        }
        assertEquals(
                3,
                chair.get(page() + "/participants").texts("table.grid tbody tr").size());
    }

    @Test
    void everyNumberEqualsItsListBeforeAndAfterEachAct() {
        everyNumberEqualsItsList("nobody invited");
        for (var code : List.of("CIV", "MEX", "PHL", "IOM")) {
            Given.invited(meeting, Given.party(code));
            everyNumberEqualsItsList(code + " invited");
        }
        var ivory = focal("CIV");
        ivory.submit("/answer", "answer", "WILL_ATTEND");
        everyNumberEqualsItsList("one will attend");
        focal("PHL").submit("/answer", "answer", "REGRETS");
        focal("IOM").submit("/answer", "answer", "REGRETS_WITH_PAPERS");
        everyNumberEqualsItsList("two regrets");
        named(ivory, "One");
        named(ivory, "Two");
        everyNumberEqualsItsList("two named");
        ivory.submit("/submission");
        everyNumberEqualsItsList("one submitted");
        officer.get(page() + "/confirmations/CIV").submit("/return", "reason", "The title is missing.");
        everyNumberEqualsItsList("one returned");
        ivory.get(page() + "/delegations/CIV").submit("/submission");
        var mexico = focal("MEX");
        mexico.submit("/answer", "answer", "WILL_ATTEND");
        named(mexico, "Three");
        mexico.submit("/submission");
        everyNumberEqualsItsList("two submitted");
        Delegating.confirmed(officer, meeting, List.of("CIV", "MEX"));
        everyNumberEqualsItsList("two confirmed");
        Delegating.delegate(meeting, "One")
                .get(page() + "/registration")
                .submit("/registration", "document", "ONE EXAMPLE", "language", "en");
        everyNumberEqualsItsList("one registered");
        officer.get(page() + "/confirmations/CIV").submit("/delegates/2/withdrawal");
        everyNumberEqualsItsList("one withdrawn");
        officer.get(page() + "/audience?names=Ghana%0AKenya").submit("/audience");
        everyNumberEqualsItsList("two chosen, not yet sent");
        List<Mail> mails = Given.in(() -> Mail.<Mail>find("meeting = ?1 order by id", meeting.id)
                .page(0, 3)
                .list());
        var three = mails.stream().map(it -> it.id).toList();
        Given.in(() -> Mail.update("state = ?1 where id in ?2", Mail.State.REFUSED, three));
        everyNumberEqualsItsList("the mail server refuses");
        clock.standAt("2027-08-28T09:00:00Z");
        everyNumberEqualsItsList("the deadline has passed");
    }

    @Test
    void aNumberGreaterThanOnePageOfItsListEqualsAllItsPages() {
        Given.in(() -> {
            for (var n = 0; n < 53; n++) {
                outbox.put(Letter.to(Given.unique("refused"), "message", "Somebody", n + "@example.org", Locale.ENGLISH)
                        .about(meeting.id, null, null)
                        .from("Secretariat", "secretariat@example.org", null)
                        .saying(null, "Message " + n, "A text."));
            }
            return Mail.update("state = ?1 where meeting = ?2", Mail.State.REFUSED, meeting.id);
        });
        var number =
                officer.get("/home").page().select(".todo a:contains(refused)").first();
        assertEquals("53 mails refused", number.text());
        assertEquals("53", length(number.attr("href")));
        assertEquals(
                50,
                officer.get(number.attr("href")).texts("table.grid tbody tr").size(),
                "of one page");
    }

    @Test
    void whereTheOnlyPersonIsNotConfirmedNobodyIsLeftToReview() {
        for (var code : List.of("CIV", "PHL")) {
            Delegating.submitted(meeting, code, "Of" + code);
        }
        var mexico = Delegating.submitted(meeting, "MEX", "OfMEX");
        everyNumberEqualsItsList("three submitted");
        assertEquals("3 delegations to review", toReview());
        officer.get(page() + "/confirmations/CIV")
                .submit("/delegates/1/non-confirmation", "why1", "Please name somebody of the ministry.");
        everyNumberEqualsItsList("the only person not confirmed");
        assertEquals("2 delegations to review", toReview());
        mexico.get(page() + "/delegations/MEX").submit("/delegates/1/withdrawal");
        everyNumberEqualsItsList("the only person withdrawn");
        assertEquals("1 delegation to review", toReview());
        Delegating.confirmed(officer, meeting, List.of("PHL"));
        everyNumberEqualsItsList("one confirmed");
        officer.get(page() + "/confirmations/PHL").submit("/delegates/1/withdrawal");
        everyNumberEqualsItsList("the only person, confirmed before, withdrawn");
        assertEquals("", toReview());
    }

    private String toReview() {
        return officer.get("/home")
                .page()
                .select(".todo a[href$='only=review']")
                .text();
    }

    private String page() {
        return "/meetings/" + meeting.slug;
    }

    private Browsing focal(String code) {
        return Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, Given.party(code).id)
                .get(page() + "/delegations/" + code);
    }

    private void named(Browsing focal, String family) {
        focal.submit(
                "/delegates", "family", family, "function", "Adviser", "mail", Delegating.address(meeting, family));
    }

    private void everyNumberEqualsItsList(String when) {
        var said = new LinkedHashMap<String, String>();
        var listed = new LinkedHashMap<String, String>();
        for (var dashboard : List.of("/home", page(), page() + "/parties", page() + "/delegations")) {
            for (var number : numbers(dashboard)) {
                var key = dashboard + ": “" + number.text() + "” → " + number.attr("href");
                said.put(key, first(number));
                listed.put(key, length(number.attr("href")));
            }
        }
        assertTrue(said.size() >= 6, when + ": " + said);
        assertEquals(lines(said), lines(listed), when);
    }

    private static String lines(Map<String, String> numbers) {
        return String.join(
                "\n", numbers.entrySet().stream().map(Object::toString).toList());
    }

    /** The links with a number on that page; a number that leads nowhere is told as one that leads to nothing. */
    private List<Element> numbers(String dashboard) {
        officer.get(dashboard);
        assertEquals(200, officer.status(), dashboard);
        var found = new ArrayList<Element>();
        for (var link : officer.page().select("main a")) {
            if (NUMBER.matcher(link.text()).find()) {
                var counts = selector(link.attr("href")) != null;
                assertTrue(counts || ELSEWHERE.matcher(link.attr("href")).matches(), () -> "a number to " + link);
                if (counts) {
                    found.add(link);
                }
            }
        }
        for (var cell : officer.page().select("td.number[data-label]")) {
            var days = cell.text().contains("day")
                    || cell.text().isEmpty()
                    || cell.text().contains("/");
            assertTrue(days || !cell.select("a").isEmpty(), () -> cell.attr("data-label") + " leads nowhere");
        }
        return found;
    }

    private static String first(Element link) {
        var number = NUMBER.matcher(link.text());
        return number.find() ? number.group() : "";
    }

    /** Of all its pages, where it has several. */
    private String length(String address) {
        var parts = address.split("#");
        var next = parts[0].startsWith("?") ? page() + "/delegations" + parts[0] : parts[0];
        var length = 0;
        while (!next.isEmpty()) {
            var list = officer.get(next).page();
            assertEquals(200, officer.status(), next);
            length += list.select(parts.length > 1 ? "#" + parts[1] + " li" : selector(address))
                    .size();
            // Those that cannot be invited yet stand together, by what is missing.
            length += list.select("[aria-labelledby=exceptions] li strong").stream()
                    .mapToInt(it -> Integer.parseInt(first(it)))
                    .sum();
            next = list.select("main a[rel=next]").attr("href");
        }
        return String.valueOf(length);
    }

    private static String selector(String address) {
        if (address.startsWith("?only")) {
            return LISTS.get("/delegations");
        }
        var path = address.replaceAll("[?#].*", "");
        return LISTS.entrySet().stream()
                .filter(it -> path.endsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
