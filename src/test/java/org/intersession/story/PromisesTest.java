package org.intersession.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.intersession.document.Links;
import org.intersession.document.Papers;
import org.intersession.identity.Person;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the product promises, held against every address that it has. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PromisesTest {
    @Inject
    MovableClock clock;

    private Process process;
    private Office office;
    private Browsing officer;

    @BeforeEach
    void aDialogue() {
        clock.standAt("2027-03-01T09:00:00Z");
        process = Dialogue.with("secretariat@example.org");
        office = Office.of(process);
        officer = office.officer;
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private Meeting announced(Meeting.Shown shown, String title) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.shown = shown;
            it.title = Translated.of("en", title);
        });
    }

    /** Every address of that meeting that can be read, in pages and under the API. */
    private static List<String> addresses(String slug) {
        return Routes.all().stream()
                .filter(it -> it.startsWith("GET /meetings/{slug") || it.startsWith("GET /api/v1/meetings/{slug"))
                .map(it -> it.substring("GET ".length())
                        .replaceAll("/(meetings|api/v1/meetings)/\\{slug[^}/]*}", "/$1/" + slug)
                        .replace("{code}", "MEX")
                        .replace("{number}", "1")
                        .replace("{language}", "en")
                        .replace("{what}", "cancellation")
                        .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"))
                .toList();
    }

    /** What somebody is answered at each address: status, type and body, without what differs every time. */
    private static Map<String, String> answers(Browsing somebody, String slug, List<String> addresses) {
        var answers = new LinkedHashMap<String, String>();
        for (var address : addresses) {
            var answer = somebody.once(address);
            answers.put(
                    address.replace(slug, "SLUG"),
                    answer.statusCode() + " " + answer.contentType() + " " + answer.header("Location") + "\n"
                            + body(answer)
                                    .replace(slug, "SLUG")
                                    .replaceAll("name=\"(csrf|once)-token\" value=\"[^\"]*\"", "")
                                    .replaceAll("DTSTAMP:\\S+", ""));
        }
        return answers;
    }

    /** Of a PDF its text: its identifier is another each time. */
    private static String body(Response answer) {
        return answer.contentType().startsWith("application/pdf")
                ? Paper.read(answer.asByteArray())
                : answer.asString();
    }

    @Test
    void aMeetingNotShownToThePublicIsIndistinguishableFromNoneAtEveryAddress() {
        var word = Given.unique("hidden").replace("-", "");
        var hidden = announced(Meeting.Shown.NOTHING, "Consultation " + word);
        Delegating.submitted(hidden, "MEX", "Example");
        Delegating.confirmed(officer, hidden, List.of("MEX"));
        var paper = Papers.issued(hidden, Distribution.GENERAL);
        var at = "/meetings/" + hidden.slug;
        officer.get(at + "/agenda/items/new").submit("/agenda/items", "title.en", "Item " + word);
        officer.get(at + "/agenda/releases/new").submit("/releases", "kind", "PROVISIONAL", "distribution", "GENERAL");
        assertTrue(officer.get(at).page().text().contains(word));

        var none = Given.unique("meeting");
        var elsewhere = List.of(
                "/",
                "/meetings",
                "/meetings?process=" + process.slug,
                "/meetings?year=2027",
                "/meetings.ics",
                "/processes/" + process.slug,
                "/processes/" + process.slug + "/meetings.ics",
                "/parties/MEX",
                "/documents",
                "/documents.atom",
                "/search?q=" + word,
                "/search?q=" + hidden.slug,
                "/search?q=" + paper.symbol(),
                "/api/v1/meetings",
                "/api/v1/meetings?process=" + process.slug,
                "/api/v1/documents",
                "/announcements");
        for (var who : List.of(Browsing.nobody(), Given.newcomer(), Given.focalPoint(Given.party("VUT")))) {
            assertEquals(answers(who, none, addresses(none)), answers(who, hidden.slug, addresses(hidden.slug)));
            for (var address : elsewhere) {
                var body = who.get(address).response().asString();
                assertFalse(withoutTheQuestion(body, word).contains(word), address);
                assertFalse(withoutTheQuestion(body, hidden.slug).contains(hidden.slug), address);
            }
        }
    }

    /** What they asked for themselves stands in the field again, and in the links to the same page in another language. */
    private static String withoutTheQuestion(String page, String asked) {
        return page.replace("value=\"" + asked + "\"", "").replace("href=\"?q=" + asked + "&amp;lang=", "");
    }

    @Test
    void aPersonalLinkInACleanBrowserOpensNoPaperButTheGeneralOnes() {
        var meeting = announced(Meeting.Shown.ALL, "A meeting");
        var general = office.issues(meeting, "GENERAL", "en");
        var limited = office.issues(meeting, "LIMITED", "en");
        var restricted = office.issues(meeting, "RESTRICTED", "en");
        var session = office.issues(meeting, "IN_SESSION", "en");
        Delegating.submitted(meeting, "MEX", "Example");
        Delegating.confirmed(officer, meeting, List.of("MEX"));
        var delegate = Delegating.delegate(meeting, "Example");
        Person person = Given.in(() ->
                Person.find("email", Delegating.address(meeting, "Example")).firstResult());
        var link = Browsing.nobody().get(Links.of(person, meeting));
        for (var symbol : List.of(general, limited, restricted, session)) {
            var file = "/doc/" + symbol + "?lang=en&as=pdf";
            assertEquals(200, delegate.get(file).status(), "the file is there for whoever signs in: " + symbol);
            var expected = symbol.equals(general) ? 200 : 404;
            assertEquals(expected, link.get("/doc/" + symbol).status(), symbol);
            assertEquals(expected, link.get(file).status(), file);
        }
        var shown = link.get("/meetings/" + meeting.slug).texts("a.symbol");
        assertEquals(List.of(general), shown);
        var bundle = link.get("/meetings/" + meeting.slug + "/documents/papers.zip?lang=en");
        assertEquals(1, entries(bundle.response().asByteArray()).size());
        var found = link.get("/search?q=Paper").response().asString();
        for (var symbol : List.of(limited, restricted, session)) {
            assertFalse(found.contains(symbol), symbol);
        }
    }

    private static List<String> entries(byte[] zip) {
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names;
    }

    @Test
    void notConfirmingWritesToTheFocalPointAndToNobodyElse() {
        var meeting = announced(Meeting.Shown.ALL, "A meeting");
        var address = Given.unique("focal") + "@example.org";
        var niue = Given.party("NIU");
        Given.invited(meeting, niue);
        Given.grant(Given.person(address, "Focal"), Role.FOCAL_POINT, process.id, null, niue.id);
        Browsing.as(address.split("@")[0], address, "focal-point")
                .get("/meetings/" + meeting.slug + "/delegations/NIU")
                .submit("/answer", "answer", "WILL_ATTEND")
                .submit("/delegates", "family", "Named", "function", "Adviser", "mail", "named@example.org")
                .submit("/submission");
        var before = mails(meeting);
        officer.get("/meetings/" + meeting.slug + "/confirmations/NIU")
                .submit("/delegates/1/non-confirmation", "why1", "Please name somebody of the ministry.");
        assertEquals(200, officer.status());
        var after = new ArrayList<>(mails(meeting));
        before.forEach(after::remove);
        assertEquals(List.of("non-confirmation to " + address), after);
    }

    private static List<String> mails(Meeting meeting) {
        return Given.in(() -> Mail.<Mail>list("meeting = ?1 order by writtenAt, id", meeting.id).stream()
                .map(it -> it.occasion + " to " + it.toAddress)
                .toList());
    }

    @Test
    void stateALearnsNothingOfWhetherStateBHasAnswered() {
        var meeting = announced(Meeting.Shown.ALL, "A meeting");
        var a = focal(meeting, "VUT");
        var b = focal(meeting, "TON");
        var addresses = new ArrayList<>(addresses(meeting.slug).stream()
                .map(it -> it.replace("MEX", "TON"))
                .toList());
        addresses.addAll(List.of(
                "/home",
                "/announcements",
                "/meetings",
                "/parties/TON",
                "/processes/" + process.slug,
                "/meetings/" + meeting.slug + "/delegations/VUT",
                "/search?q=Tonga"));
        var before = answers(a, meeting.slug, addresses);
        b.submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(before, answers(a, meeting.slug, addresses), "B will attend");
        b.submit("/delegates", "family", "Named", "function", "Adviser", "mail", "named@example.org");
        b.submit("/submission");
        assertEquals(before, answers(a, meeting.slug, addresses), "B has submitted");
        b.get("/meetings/" + meeting.slug + "/delegations/TON").submit("/answer", "answer", "REGRETS");
        assertEquals(200, b.status());
        assertEquals(before, answers(a, meeting.slug, addresses), "B sends its regrets");
    }

    private Browsing focal(Meeting meeting, String code) {
        var party = Given.party(code);
        Given.invited(meeting, party);
        return Given.signedIn("Focal", Role.FOCAL_POINT, process.id, null, party.id)
                .get("/meetings/" + meeting.slug + "/delegations/" + code);
    }
}
