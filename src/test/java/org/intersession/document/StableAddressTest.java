package org.intersession.document;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intersession.document.file.FileActions;
import org.intersession.document.file.Intake;
import org.intersession.document.file.Sizes;
import org.intersession.document.symbol.Symbol;
import org.intersession.identity.Person;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A paper at the address by which it is cited: its language, its instants, and who hears of it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StableAddressTest {
    @Inject
    MovableClock clock;

    @Inject
    Blobs blobs;

    private Process process;
    private Meeting meeting;

    @BeforeEach
    void aMeeting() {
        process = Given.process("idm");
        meeting = Given.meeting(process, it -> {
            Given.announce(it);
            it.languages = new String[] {"en", "fr"};
        });
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private Document paper(Distribution distribution, Document.State state, String... languages) {
        return Papers.of(meeting, it -> {
            it.distribution = distribution;
            it.state = state;
            it.issuedAt = state == Document.State.ISSUED ? Instant.EPOCH : null;
            for (var language : languages) {
                var bytes = PapersTest.pdf(it.symbol() + language);
                var kept = blobs.keep(blobs.receive(new ByteArrayInputStream(bytes), Intake.LIMIT));
                it.add(
                        language,
                        new FileActions.Kept(FileType.PDF, kept, bytes.length, "paper.pdf"),
                        Instant.EPOCH,
                        null);
            }
        });
    }

    private Document out(Distribution distribution, String... languages) {
        return paper(distribution, Document.State.ISSUED, languages);
    }

    private static String fileLanguage(Document paper, String query, String accepted) {
        return given().header("Accept-Language", accepted)
                .get("/doc/" + paper.symbol() + "?as=pdf" + query)
                .header("Content-Language");
    }

    @Test
    void theAddressNegotiatesTheLanguage() {
        var paper = out(Distribution.GENERAL, "en", "fr");
        assertEquals("fr", fileLanguage(paper, "", "fr-CH, en;q=0.5"));
        assertEquals("en", fileLanguage(paper, "", "en"));
        // There is no Spanish edition: the first there is, in the order in which texts are looked for.
        assertEquals("en", fileLanguage(paper, "", "es"));
        assertEquals("fr", fileLanguage(paper, "&lang=fr", "en"));
        assertEquals(
                404, given().get("/doc/" + paper.symbol() + "?lang=es&as=pdf").statusCode());
        for (var language : List.of("en", "fr", "es")) {
            var page = given().header("Accept-Language", language).get("/doc/" + paper.symbol());
            assertEquals(language, page.header("Content-Language"));
            assertEquals(language, Jsoup.parse(page.asString()).select("html").attr("lang"));
        }
    }

    @Test
    void aDerestrictedPaperIsPublicFromItsInstant() {
        var instant = Instant.parse("2027-09-27T07:00:00Z");
        var paper = Papers.of(meeting, it -> {
            Papers.issue(it, Distribution.RESTRICTED);
            it.derestrictedFrom = instant;
            it.zone = meeting.zone;
        });
        clock.standAt(instant.minusMillis(1));
        assertEquals(404, Browsing.nobody().get("/doc/" + paper.symbol()).status());
        assertEquals(-1, given().get("/documents.atom").asString().indexOf(paper.symbol()));
        clock.standAt(instant);
        assertEquals(200, Browsing.nobody().get("/doc/" + paper.symbol()).status());
    }

    @Test
    void aReissueHasAnAsteriskPlainOrEncoded() {
        var paper = out(Distribution.GENERAL, "en");
        var officer = Given.officer(process);
        officer.get("/doc/" + paper.symbol()).submit("/derivation/" + paper.symbol(), "derivation", "REISSUE");
        for (var ending : List.of("*", "%2A")) {
            for (var symbol : List.of(paper.symbol(), paper.symbol().replace("/", "%2F"))) {
                officer.get("/doc/" + symbol + ending);
                assertEquals(200, officer.status(), symbol + ending);
                assertEquals(
                        paper.symbol() + "*",
                        officer.texts(".symbol-line .symbol").get(0));
            }
        }
        assertEquals(
                404,
                given().urlEncodingEnabled(false)
                        .get("/doc/" + paper.symbol() + "*")
                        .statusCode());
    }

    @Test
    void addendaAndCorrigendaCountUnderTheirPaperAndReplaceNothing() {
        var paper = out(Distribution.GENERAL, "en", "fr");
        var officer = Given.officer(process);
        for (var made : List.of(
                List.of("ADDENDUM", "", "/Add.1"),
                List.of("ADDENDUM", "", "/Add.2"),
                List.of("CORRIGENDUM", "fr", "/Corr.1"),
                List.of("REVISION", "", "/Rev.1"))) {
            officer.get("/doc/" + paper.symbol())
                    .submit("/derivation/" + paper.symbol(), "derivation", made.get(0), "language", made.get(1));
            assertEquals(
                    200, officer.get("/doc/" + paper.symbol() + made.get(2)).status(), made.toString());
        }
        assertEquals(
                1,
                officer.get("/doc/" + paper.symbol() + "/Corr.1")
                        .texts("dd:contains(French)")
                        .size());
        assertEquals(
                0,
                officer.get("/doc/" + paper.symbol() + "/Add.1")
                        .texts("dd:contains(French)")
                        .size());
        Given.in(() -> Document.update(
                "state = ?1, issuedAt = ?2 where derivedFrom.id = ?3 and derivation = ?4",
                Document.State.ISSUED,
                Instant.EPOCH,
                paper.id,
                Document.Derivation.ADDENDUM));
        assertEquals(
                0,
                Browsing.nobody()
                        .get("/doc/" + paper.symbol())
                        .texts(".notice a")
                        .size());
        assertEquals(200, Browsing.nobody().get("/doc/" + paper.symbol()).status());
    }

    @Test
    void whatIsDerivedFromAPaperUnderEmbargoIsUnderItToo() {
        var instant = Instant.parse("2027-09-27T07:00:00Z");
        clock.standAt(instant.minusMillis(1));
        var paper = Papers.of(meeting, it -> {
            Papers.issue(it, Distribution.GENERAL);
            it.embargoUntil = instant;
            it.zone = meeting.zone;
        });
        var officer = Given.officer(process);
        officer.get("/doc/" + paper.symbol()).submit("/derivation/" + paper.symbol(), "derivation", "REVISION");
        Given.in(() -> Document.update(
                "state = ?1, issuedAt = ?2 where derivedFrom.id = ?3", Document.State.ISSUED, Instant.EPOCH, paper.id));
        assertEquals(
                404, Browsing.nobody().get("/doc/" + paper.symbol() + "/Rev.1").status());
        clock.standAt(instant);
        assertEquals(
                200, Browsing.nobody().get("/doc/" + paper.symbol() + "/Rev.1").status());
    }

    @Test
    void theBundleSaysHowManyFilesAndHowLarge() {
        out(Distribution.GENERAL, "fr");
        out(Distribution.GENERAL, "fr");
        var page = Browsing.nobody().get("/meetings/" + meeting.slug);
        var size = 2L * PapersTest.pdf(out(Distribution.GENERAL, "en").symbol() + "fr").length;
        assertEquals(
                List.of("All papers in French (2 files, "
                        + Sizes.of(size, Locale.ENGLISH).replace('\u00a0', ' ') + ")"),
                page.texts(".bundles a").stream()
                        .map(it -> it.replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void aJointPaperSaysWhatItIsUnderEachOfItsSymbols() {
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/agenda/items/new").submit("/items", "title.en", "Opening");
        var other = Given.unique("A/CONF.99") + "/7";
        officer.get("/meetings/" + meeting.slug + "/documents/new");
        var proposed = officer.page().select("#f-symbol-hint").text();
        var chosen = Given.unique("IDM/2027/OWN") + "/4";
        officer.submit("/documents", "title.en", "Under the next", "distribution", "LIMITED");
        assertTrue(
                proposed.startsWith("Leave it empty to take the next: "
                        + officer.texts(".crumbs a").get(0) + ". "),
                proposed);
        officer.get("/meetings/" + meeting.slug + "/documents/new");
        officer.submit(
                "/documents",
                "symbol",
                chosen,
                "symbols",
                other,
                "title.en",
                "A joint note",
                "type",
                "NATIONAL_PRACTICE",
                "distribution",
                "LIMITED",
                "party",
                "KEN",
                "item",
                "1",
                "topic",
                "labour-migration");
        assertEquals(200, officer.status(), officer.texts(".fault").toString());
        for (var symbol : List.of(chosen, other)) {
            var facts =
                    officer.get("/doc/" + symbol).page().select("main dl.facts").text();
            assertEquals(200, officer.status(), symbol);
            assertEquals("A joint note", officer.heading());
            for (var said : List.of(
                    "National practice",
                    "Also under " + other,
                    "Agenda items 1 Opening",
                    "Submitted by Kenya",
                    "Labour migration")) {
                assertTrue(facts.contains(said), said + " in " + facts);
            }
        }
        for (var taken : List.of(chosen, other)) {
            officer.get("/meetings/" + meeting.slug + "/documents/new")
                    .submit("/documents", "symbol", taken, "title.en", "Another", "distribution", "INTERNAL");
            assertEquals(422, officer.status());
            assertTrue(
                    officer.texts(".fault").get(0).contains(taken),
                    officer.texts(".fault").toString());
            assertEquals("Another", officer.page().select("#f-title-en").val());
        }
    }

    private Person reader(String code, Category category, String name) {
        var party = Given.party(code);
        Given.admitted(meeting, party, category);
        var person = Given.person(Given.unique(name) + "@example.org", name);
        Given.grant(person, Role.DELEGATE, null, meeting.id, party.id);
        return person;
    }

    private Map<String, Integer> told(String occasion) {
        var told = new TreeMap<String, Integer>();
        List<Mail> mails = Given.in(() -> Mail.list("meeting = ?1 and occasion = ?2", meeting.id, occasion));
        mails.forEach(it -> told.merge(it.toAddress, 1, Integer::sum));
        return told;
    }

    @Test
    void theNumberOnTheButtonIsTheNumberOfMails() {
        var member = reader("TLS", Category.MEMBER, "member");
        var special = reader("NCL", Category.SPECIAL_PARTICIPANT, "special");
        var observer = reader("WHO", Category.OBSERVER, "observer");
        var restricted = paper(Distribution.RESTRICTED, Document.State.CLEARED, "en");
        var limited = paper(Distribution.LIMITED, Document.State.CLEARED, "en");
        var general = paper(Distribution.GENERAL, Document.State.CLEARED, "en");
        var quiet = paper(Distribution.GENERAL, Document.State.CLEARED, "en");
        var officer = Given.officer(process);
        var at = "/meetings/" + meeting.slug + "/documents/issuance?symbol=";
        assertEquals(
                "Issue and notify 1 person",
                officer.get(at + restricted.symbol())
                        .texts("button[name=notify]")
                        .get(0));
        assertEquals(
                "Issue and notify 3 persons",
                officer.get(at + general.symbol()).texts("button[name=notify]").get(0));
        officer.get(at + restricted.symbol() + "&symbol=" + limited.symbol());
        assertEquals(
                "Issue and notify 2 persons",
                officer.texts("button[name=notify]").get(0));
        officer.submit("/issuance", "notify", "yes");
        assertEquals(200, officer.status());
        // Several at once in one mail.
        assertEquals(new TreeMap<>(Map.of(member.email, 1, special.email, 1)), told("documents"));
        officer.get(at + quiet.symbol()).submit("/issuance");
        assertEquals(200, officer.status());
        assertEquals(200, Browsing.nobody().get("/doc/" + quiet.symbol()).status());
        assertEquals(new TreeMap<>(Map.of(member.email, 1, special.email, 1)), told("documents"));
        officer.get(at + general.symbol()).submit("/issuance", "notify", "yes");
        assertEquals(new TreeMap<>(Map.of(member.email, 2, special.email, 2, observer.email, 1)), told("documents"));
    }

    @Test
    void ofAPaperUnderASymbolThatAnotherBoreByMistakeItIsWrittenToo() {
        var member = reader("TLS", Category.MEMBER, "member");
        var mistaken = paper(Distribution.GENERAL, Document.State.CLEARED, "en");
        var officer = Given.officer(process);
        var at = "/meetings/" + meeting.slug + "/documents/issuance?symbol=";
        officer.get(at + mistaken.symbol()).submit("/issuance", "notify", "yes");
        assertEquals(Map.of(member.email, 1), told("documents"));
        Given.in(() -> Document.<Document>findById(mistaken.id)
                .symbols
                .set(0, Symbol.of(mistaken.symbol() + "/OTHER").orElseThrow()));
        var next = paper(Distribution.GENERAL, Document.State.CLEARED, "en");
        Given.in(() -> Document.<Document>findById(next.id)
                .symbols
                .set(0, Symbol.of(mistaken.symbol()).orElseThrow()));
        officer.get(at + mistaken.symbol()).submit("/issuance", "notify", "yes");
        assertEquals(Map.of(member.email, 2), told("documents"));
    }

    @Test
    void whoOpenedAWithdrawnPaperIsListedAndTheyAloneAreWrittenTo() {
        clock.standAt("2027-09-27T08:00:00Z");
        var paper = out(Distribution.LIMITED, "en");
        var party = Given.party("KEN");
        Given.admitted(meeting, party, Category.MEMBER);
        var opened = Given.signedIn("Opener", Role.DELEGATE, null, meeting.id, party.id);
        var other = Given.signedIn("Bystander", Role.DELEGATE, null, meeting.id, party.id);
        assertEquals(
                200,
                given().cookies(opened.cookies())
                        .get("/doc/" + paper.symbol() + "?lang=en&as=pdf")
                        .statusCode());
        assertEquals(200, other.get("/doc/" + paper.symbol()).status());
        var officer = Given.officer(process);
        officer.get("/documents/message/" + paper.symbol());
        assertEquals(List.of(), officer.texts("#f-text"), "to whom it is still there nobody writes that it is not");
        officer.get("/documents/withdrawal/" + paper.symbol());
        assertEquals(1, officer.texts(".opened li").size());
        var line = officer.texts(".opened li").get(0);
        assertEquals(true, line.contains("Opener") && line.contains("27 September 2027, 10:00"), line);
        officer.submit("/withdrawal/" + paper.symbol());
        assertEquals(404, opened.get("/doc/" + paper.symbol()).status());
        assertEquals(true, officer.page().select("#f-text").val().contains(paper.symbol()));
        officer.submit("/message/" + paper.symbol());
        assertEquals(List.of("1 mail written; it is on the way."), officer.texts("p.notice[role=status]"));
        assertEquals(1, told("document-withdrawn").size());
        assertEquals(List.of(1), List.copyOf(told("document-withdrawn").values()));
        officer.get("/documents/message/" + paper.symbol());
        officer.submit("/message/" + paper.symbol());
        assertEquals(List.of("No mail was written."), officer.texts("p.notice[role=status]"));
        assertEquals(List.of(1), List.copyOf(told("document-withdrawn").values()));
        officer.get("/documents/message/" + paper.symbol());
        officer.submit("/message/" + paper.symbol(), "text", "There will be no other.");
        assertEquals(List.of(2), List.copyOf(told("document-withdrawn").values()), "that is something else");
    }
}
