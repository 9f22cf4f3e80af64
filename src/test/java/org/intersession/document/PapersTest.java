package org.intersession.document;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.intersession.document.file.Intake;
import org.intersession.document.symbol.Symbol;
import org.intersession.identity.Grant;
import org.intersession.mail.Mail;
import org.intersession.mail.Postman;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.intersession.testing.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers from their planning to their withdrawal, as the people see them who may, and those who may not. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class PapersTest {
    private static final byte[] PDF = pdf("first");

    @Inject
    MovableClock clock;

    @Inject
    Blobs blobs;

    @Inject
    SessionFactory sessions;

    @Inject
    Postman postman;

    private Process process;
    private Meeting meeting;

    @BeforeEach
    void aMeeting() {
        process = Given.process("idm");
        meeting = Given.announced(process);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    static byte[] pdf(String word) {
        return ("%PDF-1.7\n% " + word + "\nstartxref\n0\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A paper that is out, with a PDF in those languages. */
    private Document out(Distribution distribution, String... languages) {
        return Papers.of(meeting, it -> {
            Papers.issue(it, distribution);
            for (var language : languages) {
                file(it, language, pdf(it.symbol() + language));
            }
        });
    }

    private void file(Document it, String language, byte[] bytes) {
        var received = blobs.receive(new ByteArrayInputStream(bytes), Intake.LIMIT);
        var edition = new Edition(it, language);
        it.editions.add(edition);
        var file = new EditionFile(edition, 1, Instant.EPOCH, null);
        file.format = FileType.PDF;
        file.sha256 = blobs.keep(received);
        file.size = (long) bytes.length;
        file.name = "paper.pdf";
        edition.files.add(file);
    }

    private Browsing delegate(String code, Category category) {
        var party = Given.party(code);
        Given.admitted(meeting, party, category);
        return Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
    }

    private static String address(Document paper) {
        return "/doc/" + paper.symbol();
    }

    private static String fileAddress(Document paper) {
        return address(paper) + "?lang=en&as=pdf";
    }

    private static RequestSpecification as(Browsing who) {
        return given().cookies(who.cookies())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false);
    }

    @Test
    void anObserverNeverSeesARestrictedPaper() {
        var restricted = out(Distribution.RESTRICTED, "en");
        var general = out(Distribution.GENERAL, "en");
        var member = delegate("MEX", Category.MEMBER);
        var observer = delegate("WHO", Category.OBSERVER);

        assertEquals(200, member.get(address(restricted)).status());
        assertEquals(200, as(member).get(fileAddress(restricted)).statusCode());
        assertEquals(404, observer.get(address(restricted)).status());
        assertEquals(404, as(observer).get(fileAddress(restricted)).statusCode());
        assertEquals(
                404,
                as(observer)
                        .get("/documents/files/" + restricted.symbol() + "?lang=en&as=pdf")
                        .statusCode());

        member.get("/meetings/" + meeting.slug);
        assertEquals(
                new TreeSet<>(List.of(general.symbol(), restricted.symbol())),
                new TreeSet<>(member.texts("#papers a.symbol")));
        observer.get("/meetings/" + meeting.slug);
        assertEquals(List.of(general.symbol()), observer.texts("#papers a.symbol"));
        observer.get("/search?q=" + restricted.symbol().replace("/", "%2F"));
        assertEquals(List.of(), observer.texts("a.symbol"));
    }

    @Test
    void whatIsHiddenLooksLikeWhatIsNot() {
        var hidden = out(Distribution.RESTRICTED, "en");
        var absent = hidden.symbol().substring(0, hidden.symbol().length() - 1) + "~";
        for (var who : List.of(Browsing.nobody(), Given.newcomer())) {
            for (var ending : List.of("", "?lang=en&as=pdf")) {
                var one = as(who).get("/doc/" + hidden.symbol() + ending);
                var other = as(who).get("/doc/" + absent + ending);
                assertEquals(404, one.statusCode());
                assertEquals(404, other.statusCode());
                assertEquals(
                        other.asString().replace(absent, "").replaceAll("value=\"[^\"]*\"", ""),
                        one.asString().replace(hidden.symbol(), "").replaceAll("value=\"[^\"]*\"", ""));
            }
        }
    }

    @Test
    void aPersonalLinkOpensNoPaperButTheGeneralOnes() {
        var person = Given.person(Given.unique("p") + "@example.org", "Traveller");
        var party = Given.party("CRI");
        Given.admitted(meeting, party, Category.MEMBER);
        Given.grant(person, Role.DELEGATE, null, meeting.id, party.id);
        var general = out(Distribution.GENERAL, "en");
        var limited = out(Distribution.LIMITED, "en");
        var restricted = out(Distribution.RESTRICTED, "en");
        var link = Links.of(person, meeting);
        var browsing = Browsing.nobody();
        browsing.get(link);
        assertEquals(200, browsing.get(address(general)).status());
        assertEquals(200, as(browsing).get(fileAddress(general)).statusCode());
        for (var paper : List.of(limited, restricted)) {
            assertEquals(404, browsing.get(address(paper)).status());
            assertEquals(404, as(browsing).get(fileAddress(paper)).statusCode());
        }
    }

    @Test
    void anEmbargoedPaperAppearsAtItsInstantWithoutRestart() {
        var instant = Instant.parse("2027-09-27T07:00:00Z");
        clock.standAt(instant.minusMillis(1));
        var paper = Papers.of(meeting, it -> {
            Papers.issue(it, Distribution.GENERAL);
            it.embargoUntil = instant;
            it.zone = meeting.zone;
            file(it, "en", PDF);
        });
        assertEquals(404, given().get(address(paper)).statusCode());
        assertEquals(404, given().get(fileAddress(paper)).statusCode());
        assertFalse(given().get("/documents.atom").asString().contains(paper.symbol()));
        assertEquals(200, Given.officer(process).get(address(paper)).status());
        clock.standAt(instant);
        assertEquals(200, given().get(address(paper)).statusCode());
        assertEquals(200, given().get(fileAddress(paper)).statusCode());
        assertTrue(given().get("/documents.atom").asString().contains(paper.symbol()));
    }

    /** In chunks it would have been read and copied, and nobody could tell how much of it is still to come. */
    @Test
    void aFileOfManyPagesLeavesByItsLength() {
        var paper = out(Distribution.GENERAL, "en");
        var scanned = pdf("page".repeat(50_000));
        assertEquals(
                303,
                upload(Given.officer(process), paper.symbol(), "paper.pdf", scanned)
                        .statusCode());
        var whole = Browsing.nobody().get(fileAddress(paper)).response();
        assertEquals(List.of(String.valueOf(scanned.length)), whole.headers().getValues("Content-Length"));
        assertArrayEquals(scanned, whole.asByteArray());
    }

    @Test
    void aFileLeavesInParts() {
        var paper = out(Distribution.GENERAL, "en");
        var whole = given().get(fileAddress(paper));
        var bytes = whole.asByteArray();
        assertEquals(200, whole.statusCode());
        assertEquals("application/pdf", whole.contentType());
        assertEquals(String.valueOf(bytes.length), whole.header("Content-Length"));
        var tag = whole.header("ETag");

        var part = given().header("Range", "bytes=2-5").get(fileAddress(paper));
        assertEquals(206, part.statusCode());
        assertEquals("bytes 2-5/" + bytes.length, part.header("Content-Range"));
        assertArrayEquals(Arrays.copyOfRange(bytes, 2, 6), part.asByteArray());

        assertEquals(
                416,
                given().header("Range", "bytes=999999-").get(fileAddress(paper)).statusCode());
        assertEquals(
                206,
                given().header("Range", "bytes=0-0")
                        .header("If-Range", tag)
                        .get(fileAddress(paper))
                        .statusCode());
        assertEquals(
                200,
                given().header("Range", "bytes=0-0")
                        .header("If-Range", "\"other\"")
                        .get(fileAddress(paper))
                        .statusCode());
        assertEquals(
                304,
                given().header("If-None-Match", tag).get(fileAddress(paper)).statusCode());
        var head = given().head(fileAddress(paper));
        assertEquals(200, head.statusCode());
        assertEquals(String.valueOf(bytes.length), head.header("Content-Length"));
        assertEquals("private, no-cache", whole.header("Cache-Control"));
        var restricted = out(Distribution.RESTRICTED, "en");
        assertEquals(
                "private, no-store",
                as(Given.officer(process)).get(fileAddress(restricted)).header("Cache-Control"));
    }

    @Test
    void aFileThatTheStoreHasLostIsSaidToBeOutOfReachAndIsOpenedByNobody() throws IOException {
        var paper = out(Distribution.LIMITED, "en", "fr");
        var member = delegate("MEX", Category.MEMBER);
        Files.delete(blobs.path(Given.in(() -> EditionFile.<EditionFile>find(
                                "edition.document.id = ?1 and edition.language = 'en'", paper.id)
                        .firstResult()
                        .sha256))
                .orElseThrow());
        var told = as(member).get(fileAddress(paper));
        assertEquals(503, told.statusCode());
        assertEquals("15", told.header("Retry-After"));
        var page = org.jsoup.Jsoup.parse(told.asString());
        assertEquals(
                "This file is out of reach at the moment", page.select("h1").text());
        assertEquals(
                "Where it is kept does not answer just now, or does not have it. Those who run this installation are told in"
                        + " its log. If trying again does not help, please ask the secretariat for it.",
                page.select("main .lead").text());
        var program = member.program().asks().accept("*/*").urlEncodingEnabled(false);
        assertEquals(
                503, program.get("/api/v1/document-files/en/" + paper.symbol()).statusCode());
        assertEquals(200, member.get(address(paper)).status());
        var officer = Given.officer(process);
        assertEquals(List.of(), officer.get(address(paper)).texts(".opened li"));
        assertEquals(200, as(member).get(address(paper) + "?lang=fr&as=pdf").statusCode());
        assertEquals(1, officer.get(address(paper)).texts(".opened li").size());
    }

    @Test
    void anApostropheAndAnEmDashInASymbol() {
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/documents/new");
        var symbol = Given.unique("Côte d’Ivoire — note") + "/2";
        officer.submit("/documents", "symbol", symbol, "title.en", "A note", "distribution", "INTERNAL");
        assertEquals(200, officer.status(), officer.page().select(".fault").text());
        for (var way : List.of(
                symbol,
                symbol.replace('’', '\''),
                symbol.replace('—', '-').toUpperCase(Locale.ROOT),
                symbol.replace('—', '–').toLowerCase(Locale.ROOT))) {
            assertEquals(200, officer.get("/doc/" + DocumentLinks.encoded(way)).status(), way);
            assertEquals(
                    200,
                    officer.get("/doc/" + DocumentLinks.encoded(way).replace("/", "%2F"))
                            .status(),
                    way);
        }
        officer.get("/meetings/" + meeting.slug + "/documents/new");
        officer.submit(
                "/documents", "symbol", symbol.replace('’', '\''), "title.en", "Another", "distribution", "INTERNAL");
        assertEquals(422, officer.status());
        assertTrue(officer.page().select("#f-symbol-fault").text().contains("already"));
        assertEquals("Another", officer.page().select("#f-title-en").val());
    }

    @Test
    void restrictedPapersCountApartSoThatNoGapShows() {
        var officer = Given.officer(process);
        var made = new ArrayList<String>();
        for (var distribution : List.of("LIMITED", "RESTRICTED", "LIMITED", "IN_SESSION")) {
            officer.get("/meetings/" + meeting.slug + "/documents/new");
            officer.submit("/documents", "title.en", "A paper", "distribution", distribution);
            made.add(officer.page().select(".crumbs a").text());
        }
        var first = made.get(0);
        var prefix = first.substring(0, first.lastIndexOf('/') + 1);
        var number = Integer.parseInt(first.substring(prefix.length()));
        assertEquals(prefix + (number + 1), made.get(2));
        assertTrue(made.get(1).startsWith(prefix + "R."), made.get(1));
        assertTrue(made.get(3).startsWith(prefix + "CRP."), made.get(3));
    }

    /** A paper from before they were its own: whoever kept it numbers no papers but theirs. */
    @Test
    void theSymbolsOfAnotherProcessDoNotSayHowNumbersGoOn() {
        var officer = Given.officer(process);
        var at = "/meetings/" + meeting.slug + "/documents/new";
        var next = officer.get(at).page().select("#f-symbol-hint").text().replaceAll(".*next: ([^ ]+)\\. .*", "$1");
        var prefix = next.substring(0, next.lastIndexOf('/') + 1);
        Papers.ofProcess(Papers.process(), it -> {
            it.symbols.clear();
            it.symbols.add(
                    Symbol.of(prefix + (900_000 + System.nanoTime() % 99_999)).orElseThrow());
        });
        officer.get(at).submit("/documents", "title.en", "A paper", "distribution", "LIMITED");
        assertEquals(next, officer.page().select(".crumbs a").text());
    }

    @Test
    void choosingGeneralAsksOnceMore() {
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/documents/new");
        officer.submit("/documents", "title.en", "For everybody", "distribution", "GENERAL");
        assertEquals(422, officer.status());
        assertEquals("For everybody", officer.page().select("#f-title-en").val());
        officer.submit("/documents", "public", "yes");
        assertEquals(200, officer.status());
    }

    private Response upload(Browsing officer, String symbol, String name, byte[] bytes) {
        officer.get("/documents/files/of/" + symbol);
        return Upload.of(
                officer,
                "/documents/files/of/" + symbol,
                Map.of("csrf-token", officer.page().select("[name=csrf-token]").val(), "language", "en"),
                "file",
                name,
                bytes);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedAndNothingIsLost() {
        var officer = Given.officer(process);
        var paper = Papers.of(meeting, it -> {});
        var refused =
                upload(officer, paper.symbol(), "paper.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, refused.statusCode());
        var page = org.jsoup.Jsoup.parse(refused.asString());
        assertTrue(page.select("#f-file-fault").text().startsWith("This file is not what it says"));
        assertEquals("en", page.select("#f-language").val());
        assertEquals(List.of(), quarantine());
        assertEquals(303, upload(officer, paper.symbol(), "paper.bin", PDF).statusCode());
        assertArrayEquals(PDF, as(officer).get(fileAddress(paper)).asByteArray());
        assertEquals(
                303, upload(officer, paper.symbol(), "paper.pdf", pdf("second")).statusCode());
        assertArrayEquals(pdf("second"), as(officer).get(fileAddress(paper)).asByteArray());
    }

    /** Lines of lists are kept as they were shown last. */
    @Test
    void aListSaysWhatHasChangedSinceItWasLastShown() {
        var officer = Given.officer(process);
        Given.in(() -> {
            Meeting.<Meeting>findById(meeting.id).languages = new String[] {"en", "fr", "es"};
            return null;
        });
        var paper = out(Distribution.GENERAL, "en");
        var lists = List.of("/meetings/" + meeting.slug, "/meetings/" + meeting.slug + "/documents");
        assertEquals(List.of(List.of()), expected(lists));
        for (var day : List.of("2030-03-03", "2030-03-04")) {
            officer.get("/documents/edit/" + paper.symbol());
            officer.submit("/documents/edit/" + paper.symbol(), "expected.fr", day, "public", "yes");
            assertEquals(200, officer.status());
            assertEquals(
                    List.of(List.of("expected " + Integer.parseInt(day.substring(8)) + " March")), expected(lists));
        }
        officer.get("/documents/edit/" + paper.symbol());
        officer.submit("/documents/edit/" + paper.symbol(), "title.en", "Called otherwise", "public", "yes");
        for (var list : lists) {
            assertEquals(
                    "Called otherwise",
                    read(list).select(".papers td span[dir]").text());
        }
        Given.in(() -> {
            Document.<Document>findById(paper.id).distribution = Distribution.RESTRICTED;
            return null;
        });
        for (var list : lists) {
            assertEquals(List.of(), read(list).select(".papers").eachText());
        }
    }

    private static org.jsoup.nodes.Document read(String address) {
        return org.jsoup.Jsoup.parse(given().get(address).asString());
    }

    /** On what days languages are expected, as these lists say; once where they agree. */
    private static List<List<String>> expected(List<String> lists) {
        return lists.stream()
                .map(it -> read(it).select(".papers .badges .small").eachText())
                .distinct()
                .toList();
    }

    private static List<Path> quarantine() {
        var folder =
                Path.of(ConfigProvider.getConfig().getValue("intersession.storage.folder", String.class), "quarantine");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theBundleHoldsWhatMayBeSeen() throws IOException {
        out(Distribution.RESTRICTED, "en");
        var limited = out(Distribution.LIMITED, "en", "fr");
        var general = out(Distribution.GENERAL, "en");
        var special = delegate("HKG", Category.SPECIAL_PARTICIPANT);
        special.get("/meetings/" + meeting.slug);
        assertTrue(
                special.texts(".bundles a").get(0).contains("2 files"),
                special.texts(".bundles a").toString());
        var zip = as(special).get("/meetings/" + meeting.slug + "/documents/papers.zip?lang=en");
        assertEquals(200, zip.statusCode());
        var names = new TreeSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        var expected = new TreeSet<String>();
        for (var paper : List.of(limited, general)) {
            expected.add(paper.symbol().replace('/', '-') + " EN.pdf");
        }
        assertEquals(expected, names);
    }

    @Test
    void theBundleIsWholeThoughTwoSymbolsMakeOneNameOfAFile() throws IOException {
        var base = Given.unique("TEST").toUpperCase(java.util.Locale.ROOT);
        for (var symbol : List.of(base + "/1-2", base + "-1/2")) {
            Papers.of(meeting, it -> {
                it.symbols.set(
                        0, org.intersession.document.symbol.Symbol.of(symbol).orElseThrow());
                Papers.issue(it, Distribution.GENERAL);
                file(it, "en", pdf(symbol));
            });
        }
        var zip = given().get("/meetings/" + meeting.slug + "/documents/papers.zip?lang=en")
                .asByteArray();
        var names = new TreeSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertEquals(new TreeSet<>(List.of(base + "-1-2 EN.pdf", base + "-1-2 EN (2).pdf")), names);
    }

    @Test
    void issuingTellsEachPersonOnceOfWhatTheyMaySee() {
        var member = person("AND", Category.MEMBER);
        var observer = person("WTO", Category.OBSERVER);
        var guest = Given.person(Given.unique("g") + "@example.org", "Invited By Name");
        Given.grant(guest, Role.DELEGATE, null, meeting.id, null);
        var limited = Papers.of(meeting, it -> ready(it, Distribution.LIMITED));
        var general = Papers.of(meeting, it -> ready(it, Distribution.GENERAL));
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/documents/issuance?symbol=" + limited.symbol() + "&symbol="
                + general.symbol());
        assertEquals(
                "Issue and notify 3 persons",
                officer.page().select("button[name=notify]").text());
        officer.submit("/issuance", "notify", "yes");
        assertEquals(200, officer.status());
        assertEquals(
                List.of("2 papers issued. 3 mails written; they are on the way."),
                officer.texts("#papers p.notice[role=status]"));
        assertEquals(List.of(limited.symbol(), general.symbol()), mentioned(member, limited, general));
        assertEquals(List.of(general.symbol()), mentioned(observer, limited, general));
        assertEquals(List.of(general.symbol()), mentioned(guest.id, limited, general));
        assertEquals(200, given().get(address(general)).statusCode());
    }

    @Test
    void whatIsCalledBackBeforeItsMailLeavesIsNotToldThereNorAnythingToWhomIsThereNoMore() {
        var stays = reader("AND");
        var leaves = reader("MEX");
        var limited = Papers.of(meeting, it -> ready(it, Distribution.LIMITED));
        var general = Papers.of(meeting, it -> ready(it, Distribution.GENERAL));
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/documents/issuance?symbol=" + limited.symbol() + "&symbol="
                        + general.symbol())
                .submit("/issuance", "notify", "yes");
        officer.get("/documents/withdrawal/" + limited.symbol()).submit("/withdrawal/" + limited.symbol());
        Given.in(() -> Grant.update("validUntil = ?1 where person.email = ?2", clock.instant(), leaves));
        // As if the server of their mail had put it off until now.
        Given.in(() -> Mail.update(
                "state = 'WAITING', nextAttemptAt = ?1 where occasion = 'documents' and meeting = ?2",
                clock.instant(),
                meeting.id));
        postman.deliver();
        assertEquals(
                List.of("New documents: " + general.symbol()),
                Mails.to(stays).stream().map(it -> it.subject).toList());
        var told = Mails.to(stays).get(0);
        assertEquals(Mail.State.HANDED_OVER, told.state);
        assertEquals(
                List.of(false, true),
                Stream.of(limited, general)
                        .map(it -> told.text.contains(it.symbol()))
                        .toList());
        assertEquals(List.of(), Mails.to(leaves));
        var gone = Browsing.as(Given.unique("gone"), leaves, "delegate");
        assertEquals(List.of(), gone.get("/announcements").texts("table.grid a"));
    }

    private String reader(String code) {
        var address = Given.unique("r") + "@example.org";
        var party = Given.party(code);
        Given.admitted(meeting, party, Category.MEMBER);
        Given.grant(Given.person(address, "Reader"), Role.DELEGATE, null, meeting.id, party.id);
        return address;
    }

    private void ready(Document it, Distribution distribution) {
        it.distribution = distribution;
        it.state = Document.State.RECEIVED;
        file(it, "en", pdf(it.symbol()));
    }

    private UUID person(String code, Category category) {
        var party = Given.party(code);
        Given.admitted(meeting, party, category);
        var person = Given.person(Given.unique("p") + "@example.org", "Reader");
        Given.grant(person, Role.DELEGATE, null, meeting.id, party.id);
        return person.id;
    }

    private static List<String> mentioned(UUID person, Document... papers) {
        List<Mail> mails = Given.in(() -> Mail.list("person", person));
        assertEquals(1, mails.size());
        return Arrays.stream(papers)
                .map(Document::symbol)
                .filter(it -> mails.get(0).text.contains(it))
                .toList();
    }

    @Test
    void aWithdrawnPaperIsGoneAtTheNextRequestAndItsReadersCanBeWrittenTo() {
        var paper = out(Distribution.LIMITED, "en");
        var member = delegate("MEX", Category.MEMBER);
        assertEquals(200, as(member).get(fileAddress(paper)).statusCode());
        var officer = Given.officer(process);
        officer.get("/documents/withdrawal/" + paper.symbol());
        assertEquals(1, officer.texts(".opened li").size());
        officer.submit("/withdrawal/" + paper.symbol());
        assertEquals("Write to those who opened it", officer.heading());
        assertEquals(404, as(member).get(fileAddress(paper)).statusCode());
        assertEquals(404, member.get(address(paper)).status());
        officer.submit("/message/" + paper.symbol());
        assertEquals(200, officer.status());
        assertEquals(1L, (long) Given.in(() -> Mail.count("key like ?1", "withdrawn:" + paper.id + ":%")));
    }

    @Test
    void aRevisionReplacesAndSaysSoToThoseWhoSeeIt() {
        var paper = out(Distribution.GENERAL, "en");
        var officer = Given.officer(process);
        officer.get(address(paper));
        officer.submit("/derivation/" + paper.symbol(), "derivation", "REVISION");
        assertEquals(200, officer.get(address(paper) + "/Rev.1").status());
        assertEquals(404, given().get(address(paper) + "/Rev.1").statusCode());
        assertFalse(given().get(address(paper)).asString().contains("/Rev.1"));
        Given.in(() -> {
            Document revision = Document.find("derivedFrom.id", paper.id).firstResult();
            revision.state = Document.State.RECEIVED;
            file(revision, "en", PDF);
            return null;
        });
        officer.get("/meetings/" + meeting.slug + "/documents/issuance?symbol=" + paper.symbol() + "/Rev.1");
        officer.submit("/issuance");
        var page = org.jsoup.Jsoup.parse(given().get(address(paper)).asString());
        assertEquals(paper.symbol() + "/Rev.1", page.select(".notice a").text());
    }

    /** Else the list, the bundle and what is added up would tell of a paper that one may not see. */
    @Test
    void whatIsReplacedByAPaperThatOneMayNotSeeStaysInForce() throws IOException {
        var paper = out(Distribution.GENERAL, "en");
        out(Distribution.GENERAL, "en");
        var page = "/meetings/" + meeting.slug;
        var issued = Browsing.nobody().get(page + "/documents?only=issued").texts(".symbol");
        var officer = Given.officer(process).get(address(paper));
        officer.submit("/derivation/" + paper.symbol(), "derivation", "REVISION");
        var symbol = paper.symbol() + "/Rev.1";
        assertEquals(
                303, upload(officer, symbol, "paper.pdf", pdf("the revision")).statusCode());
        officer.get("/documents/edit/" + symbol).submit("/edit/" + symbol, "distribution", "RESTRICTED");
        officer.get(page + "/documents/issuance?symbol=" + symbol).submit("/issuance", "symbol", symbol);
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
        var member = delegate("MEX", Category.MEMBER);
        var revised = new ArrayList<>(issued);
        revised.remove(paper.symbol());
        revised.add(symbol);
        for (var read : Map.of(Browsing.nobody(), issued, member, revised).entrySet()) {
            var who = read.getKey();
            assertEquals(
                    new TreeSet<>(read.getValue()),
                    new TreeSet<>(who.get(page + "/documents?only=issued").texts(".symbol")));
            assertTrue(who.get(page).texts(".bundles a").get(0).contains("(2 files"));
            assertEquals(
                    new TreeSet<>(read.getValue().stream()
                            .map(it -> it.replace('/', '-') + " EN.pdf")
                            .toList()),
                    new TreeSet<>(names(as(who).get(page + "/documents/papers.zip?lang=en"))));
        }
    }

    private static List<String> names(Response bundle) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(bundle.asInputStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void aListTakesAsManyStatementsForThreePapersAsForOne() {
        var officer = Given.officer(process);
        out(Distribution.GENERAL, "en");
        officer.get("/meetings/" + meeting.slug);
        var one = statements(officer);
        out(Distribution.GENERAL, "en", "fr");
        out(Distribution.LIMITED, "es");
        assertEquals(one, statements(officer));
    }

    /** Of the second visit: the first reads what is kept until it changes. */
    private long statements(Browsing who) {
        who.get("/meetings/" + meeting.slug);
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        who.get("/meetings/" + meeting.slug);
        assertEquals(200, who.status());
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void wordsFindPapersMeetingsAndPartiesWithoutAccents() {
        var word = Given.unique("Zürich");
        Papers.of(meeting, it -> {
            Papers.issue(it, Distribution.GENERAL);
            it.title = Translated.of("fr", "Séminaire de " + word);
        });
        var found = Browsing.nobody().get("/search?q=seminaire%20" + word.replace("ü", "u"));
        assertEquals(1, found.texts("a.symbol").size());
        assertEquals(
                List.of(Given.party("MMR").shortName.in(Locale.ENGLISH)),
                Browsing.nobody().get("/search?q=Burma").texts(".found a"));
    }

    @Test
    void ofManyTheNewestAreShownAndItSaysSo() {
        var word = Given.unique("many");
        for (var i = 0; i < 31; i++) {
            Papers.of(meeting, it -> {
                Papers.issue(it, Distribution.GENERAL);
                it.title = Translated.of("en", "One of " + word);
            });
        }
        var found = Browsing.nobody().get("/search?q=" + word);
        assertEquals(30, found.texts("a.symbol").size());
        assertEquals(
                List.of("Only the newest 30 papers and meetings are shown. More words find fewer."),
                found.texts("main p[role=status]"));
    }

    @Test
    void aMeetingThatIsFoundSaysWhenAndWhereItIs() {
        var found = Browsing.nobody()
                .get("/search?q=" + meeting.title.in(Locale.ENGLISH).replace(" ", "%20"));
        assertEquals(
                List.of(meeting.title.in(Locale.ENGLISH) + " "
                        + Dates.days(meeting.opensOn, meeting.closesOn, Locale.ENGLISH)
                        + ", "
                        + meeting.city.in(Locale.ENGLISH)),
                found.texts("ul.found li"));
    }

    @Test
    void ofMeetingsThatAreFoundWhatIsToComeStandsBeforeThatOfWhichTheYearIsKnown() {
        var word = Given.unique("ordered");
        var idm = Given.process("idm");
        Given.in(() -> {
            var past = named("Past of " + word);
            var processes = List.of(Process.<Process>findById(idm.id));
            Meeting.archived(word, Meeting.Kind.WORKSHOP, past, processes, "2003", null)
                    .persist();
            return null;
        });
        Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = named("Coming of " + word);
        });
        assertEquals(
                List.of("Coming of " + word, "Past of " + word),
                Browsing.nobody().get("/search?q=" + word).texts("ul.found li a"));
    }

    private static Translated named(String title) {
        return Translated.of("en", title);
    }

    @Test
    void thePublicationsOfTheSourceAreThereByTitleAndLink() {
        var page = Browsing.nobody().get("/processes/berne");
        assertEquals(7, page.texts("a.symbol").size());
        var iamm = Browsing.nobody().get("/doc/berne/pub/1");
        assertEquals("International Agenda for Migration Management", iamm.heading());
        assertEquals(3, iamm.texts(".editions a").size());
    }
}
