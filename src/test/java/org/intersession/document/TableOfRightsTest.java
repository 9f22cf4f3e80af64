package org.intersession.document;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.intersession.delegation.Delegate;
import org.intersession.document.file.FileActions;
import org.intersession.document.file.Intake;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Admission;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Role;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** PRODUCT.md's table "Who may see what" to the letter: every cell, by every way on which something could leak. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TableOfRightsTest {
    /** "rule": as the process has opened it; "assigned": what is marked for interpreters; "names": without addresses. */
    private static final String TABLE = """
            who                                      | general | limited | in-session | restricted | closed   | list
            public                                   | yes     | –       | –          | –          | –        | –
            newcomer                                 | yes     | –       | –          | –          | –        | –
            delegate of a member                     | yes     | yes     | yes        | yes        | yes      | yes
            focal point of a member                  | yes     | yes     | –          | yes        | –        | yes
            delegate of a special participant        | yes     | yes     | yes        | rule       | rule     | yes
            focal point of a special participant     | yes     | yes     | –          | rule       | –        | yes
            delegate of an interested State          | yes     | rule    | –          | –          | –        | names
            delegate of an observer State admitted   | yes     | rule    | yes        | –          | –        | names
            focal point of an observer State         | yes     | rule    | –          | –          | –        | –
            delegate of an observer organization     | yes     | –       | –          | –          | –        | names
            person invited by name                   | yes     | –       | –          | –          | –        | names
            focal point of an observer organization  | yes     | –       | –          | –          | –        | –
            chair                                    | yes     | yes     | yes        | yes        | yes      | yes
            conference services                      | yes     | yes     | yes        | assigned   | assigned | names
            secretariat                              | all     | all     | all        | all        | yes      | yes
            secretariat of another process           | yes     | –       | –          | –          | –        | –
            delegate withdrawn                       | yes     | –       | –          | –          | –        | –
            by personal link                         | yes     | –       | –          | –          | –        | –
            """;

    @Inject
    EntityManager database;

    @Inject
    Blobs blobs;

    @Inject
    Clock clock;

    private Process process;
    private Meeting meeting;
    private String word;
    private final Map<String, Document> papers = new LinkedHashMap<>();

    record Reader(Browsing pages, RequestSpecification program) {}

    @Test
    void everyCellHoldsWhereTheProcessHasOpenedNothing() {
        assembled(false);
        hold(false);
    }

    @Test
    void everyCellHoldsWhereTheProcessHasOpenedWhatItMay() {
        assembled(true);
        hold(true);
    }

    private void hold(boolean opened) {
        var rows = TABLE.lines().map(line -> line.split("\\|")).skip(1).toList();
        for (var row : rows) {
            var cells = Arrays.stream(row).map(String::strip).toList();
            if (opened && !cells.contains("rule")) {
                continue;
            }
            hold(cells.get(0), cells, reader(cells.get(0)), opened);
        }
    }

    private void hold(String who, List<String> cells, Reader reader, boolean opened) {
        var expected = new TreeSet<String>();
        for (var i = 1; i <= 4; i++) {
            var column =
                    List.of("general", "limited", "in-session", "restricted").get(i - 1);
            var cell = cells.get(i);
            if (yes(cell, opened)) {
                expected.add(column);
            }
            if (i == 4 && (yes(cell, opened) || cell.equals("assigned"))) {
                expected.add("assigned");
            }
            if (cell.equals("all")) {
                expected.add("internal");
            }
        }
        var ways = new TreeMap<String, Collection<String>>();
        var at = "/meetings/" + meeting.slug;
        ways.put("the meeting's page", named(reader.pages.get(at).texts("#papers a.symbol")));
        ways.put(
                "the list",
                named(reader.pages.get("/documents?process=" + process.slug).texts("a.symbol")));
        ways.put(
                "the process's page",
                named(reader.pages.get("/processes/" + process.slug).texts("#papers a.symbol")));
        ways.put("search", named(reader.pages.get("/search?q=" + word).texts("a.symbol")));
        ways.put("its page", opening(reader, it -> "/doc/" + it.symbol()));
        ways.put("its file", opening(reader, it -> "/doc/" + it.symbol() + "?lang=en&as=pdf"));
        ways.put(
                "the file's own address", opening(reader, it -> "/documents/files/" + it.symbol() + "?lang=en&as=pdf"));
        ways.put("the bundle", bundled(reader));
        for (var way : ways.entrySet()) {
            var seen = way.getKey().equals("the process's page") ? List.of() : expected;
            assertEquals(new TreeSet<Object>(seen), new TreeSet<Object>(way.getValue()), who + ": " + way.getKey());
        }
        var feed = reader.pages.get("/documents.atom").response().asString();
        assertEquals(
                List.of("general"),
                papers.entrySet().stream()
                        .filter(it -> feed.contains(it.getValue().symbol()))
                        .map(Map.Entry::getKey)
                        .toList(),
                who + ": the feed is the public's");
        if (reader.program != null) {
            programs(who, reader.program, expected);
        }
        sittings(who, cells.get(5), reader.pages, opened);
        list(who, cells.get(6), reader.pages);
    }

    private static boolean yes(String cell, boolean opened) {
        return cell.equals("yes") || cell.equals("all") || cell.equals("rule") && opened;
    }

    private void programs(String who, RequestSpecification program, Collection<String> expected) {
        var listed = given().spec(program)
                .get("/api/v1/meetings/" + meeting.slug + "/documents")
                .jsonPath()
                .<String>getList("symbol");
        assertEquals(
                new TreeSet<>(expected), new TreeSet<>(named(listed)), who + ": the programs' list of the meeting");
        var all = given().spec(program)
                .get("/api/v1/documents?limit=200&process=" + process.slug)
                .jsonPath()
                .<String>getList("symbol");
        assertEquals(new TreeSet<>(expected), new TreeSet<>(named(all)), who + ": the programs' list");
        for (var address : List.of("/api/v1/documents/", "/api/v1/document-files/en/")) {
            var found = papers.entrySet().stream()
                    .filter(it -> given().spec(program)
                                    .get(address + it.getValue().symbol())
                                    .statusCode()
                            == 200)
                    .map(Map.Entry::getKey)
                    .toList();
            assertEquals(new TreeSet<>(expected), new TreeSet<>(found), who + ": " + address);
        }
    }

    private void sittings(String who, String cell, Browsing pages, boolean opened) {
        var expected = new TreeSet<>(List.of("Opening"));
        if (yes(cell, opened)) {
            expected.addAll(List.of("Heads of delegation", "Drafting group"));
        } else if (cell.equals("assigned")) {
            expected.add("Drafting group");
        }
        var at = "/meetings/" + meeting.slug;
        assertEquals(
                expected, new TreeSet<>(pages.get(at + "/programme").texts(".slot strong")), who + ": the programme");
        var calendar = pages.get(at + "/programme.ics").response().asString();
        assertEquals(expected.size(), calendar.split("BEGIN:VEVENT", -1).length - 1, who + ": the calendar");
    }

    private void list(String who, String cell, Browsing pages) {
        pages.get("/meetings/" + meeting.slug + "/participants");
        assertEquals(cell.equals("–") ? 404 : 200, pages.status(), who + ": the list of participants");
        var page = pages.response().asString();
        assertEquals(!cell.equals("–"), page.contains("LISTED"), who + ": names in the list");
        assertEquals(
                cell.equals("yes"),
                page.contains(Delegating.address(meeting, "Listed")),
                who + ": addresses in the list");
    }

    private Collection<String> named(Collection<String> symbols) {
        return papers.entrySet().stream()
                .filter(it -> symbols.contains(it.getValue().symbol()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Collection<String> opening(Reader reader, Function<Document, String> address) {
        return papers.entrySet().stream()
                .filter(it -> given().cookies(reader.pages.cookies())
                                .urlEncodingEnabled(false)
                                .get(address.apply(it.getValue()))
                                .statusCode()
                        == 200)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Collection<String> bundled(Reader reader) {
        var zip = given().cookies(reader.pages.cookies())
                .get("/meetings/" + meeting.slug + "/documents/papers.zip?lang=en");
        var names = new TreeSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.asByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return papers.entrySet().stream()
                .filter(it -> names.contains(it.getValue().symbol().replace('/', '-') + " EN.pdf"))
                .map(Map.Entry::getKey)
                .toList();
    }

    // What could leak.

    private void assembled(boolean opened) {
        process = Papers.process();
        if (opened) {
            var rules = Map.of(
                    "version", 0,
                    "specialParticipants", List.of("RESTRICTED", "CLOSED_SITTING"),
                    "interested", List.of("LIMITED"),
                    "observers", List.of("LIMITED"));
            Program.officer(process)
                    .put("/api/v1/processes/" + process.slug + "/rules", rules)
                    .then()
                    .statusCode(200);
        }
        meeting = Given.announced(process);
        word = Given.unique("leaking");
        paper("general", Distribution.GENERAL, false);
        paper("limited", Distribution.LIMITED, false);
        paper("in-session", Distribution.IN_SESSION, false);
        paper("restricted", Distribution.RESTRICTED, false);
        paper("assigned", Distribution.RESTRICTED, true);
        paper("internal", Distribution.INTERNAL, false);
        admitted("KEN", Category.MEMBER, false);
        admitted("NCL", Category.SPECIAL_PARTICIPANT, false);
        admitted("NZL", Category.INTERESTED, false);
        admitted("JPN", Category.OBSERVER, true);
        admitted("IOM", Category.OBSERVER, true);
        var officer = Given.officer(process);
        var agenda = "/meetings/" + meeting.slug + "/agenda";
        sitting(officer, agenda, "10:00", "11:00", "Opening");
        sitting(officer, agenda, "11:00", "12:00", "Heads of delegation", "closed", "yes");
        sitting(officer, agenda, "12:00", "13:00", "Drafting group", "closed", "yes", "serviced", "yes");
        officer.get(agenda + "/releases/new").submit("/releases", "distribution", "GENERAL");
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
        Delegating.submitted(meeting, "CIV", "Listed");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        Delegate listed = Given.in(() ->
                Delegate.find("email", Delegating.address(meeting, "Listed")).firstResult());
        Given.in(() -> database.createNativeQuery("insert into registration (id, version, delegate_id, email_shown,"
                        + " publicly, withheld) values (:id, 0, :delegate, true, true, false)"
                        + " on conflict (delegate_id) do update set email_shown = true")
                .setParameter("id", UUID.randomUUID())
                .setParameter("delegate", listed.id)
                .executeUpdate());
    }

    private static void sitting(Browsing officer, String agenda, String from, String to, String title, String... more) {
        officer.get(agenda + "/sittings/new");
        var typed = new ArrayList<>(List.of("day", "2027-09-27", "startsAt", from, "endsAt", to, "title.en", title));
        typed.addAll(List.of(more));
        officer.submit("/sittings", typed.toArray(String[]::new));
        assertEquals(200, officer.status(), officer.texts(".faults").toString());
    }

    private void paper(String name, Distribution distribution, boolean assigned) {
        papers.put(name, Papers.of(meeting, it -> {
            it.title = Translated.of("en", "A " + name + " paper, " + word);
            it.distribution = distribution;
            it.state = Document.State.ISSUED;
            it.issuedAt = clock.instant();
            it.forInterpreters = assigned;
            var bytes = PapersTest.pdf(it.symbol());
            var kept = blobs.keep(blobs.receive(new ByteArrayInputStream(bytes), Intake.LIMIT));
            it.add("en", new FileActions.Kept(FileType.PDF, kept, bytes.length, "paper.pdf"), Instant.EPOCH, null);
        }));
    }

    private void admitted(String code, Category category, boolean let) {
        Given.in(() -> {
            var admission = new Admission(Meeting.findById(meeting.id), Party.findById(Given.party(code).id), category);
            admission.toInSession = let || admission.toInSession;
            admission.persist();
            return null;
        });
    }

    // The readers.

    private Reader reader(String who) {
        return switch (who) {
            case "public" -> new Reader(Browsing.nobody(), given());
            case "newcomer" -> new Reader(Given.newcomer(), null);
            case "delegate of a member" -> delegate("KEN");
            case "focal point of a member" -> focalPoint("KEN");
            case "delegate of a special participant" -> delegate("NCL");
            case "focal point of a special participant" -> focalPoint("NCL");
            case "delegate of an interested State" -> delegate("NZL");
            case "delegate of an observer State admitted" -> delegate("JPN");
            case "focal point of an observer State" -> focalPoint("JPN");
            case "delegate of an observer organization" -> delegate("IOM");
            case "focal point of an observer organization" -> focalPoint("IOM");
            case "person invited by name" -> with(Role.DELEGATE, null, meeting.id, null);
            case "chair" -> with(Role.CHAIR, null, meeting.id, null);
            case "conference services" -> with(Role.CONFERENCE_SERVICES, null, meeting.id, null);
            case "secretariat" -> with(Role.SECRETARIAT, process.id, null, null);
            case "secretariat of another process" -> with(Role.SECRETARIAT, Papers.process().id, null, null);
            case "delegate withdrawn" -> withdrawn();
            case "by personal link" -> byLink();
            default -> throw new AssertionError(who);
        };
    }

    private Reader delegate(String code) {
        return with(Role.DELEGATE, null, meeting.id, Given.party(code).id);
    }

    private Reader focalPoint(String code) {
        return with(Role.FOCAL_POINT, null, null, Given.party(code).id);
    }

    private static Reader with(Role role, UUID process, UUID meeting, UUID party) {
        var subject = Given.unique("reader");
        var mail = subject + "@example.org";
        Given.grant(Given.person(mail, "Reader"), role, process, meeting, party);
        return of(subject, mail, role);
    }

    private static Reader of(String subject, String mail, Role role) {
        var pages = Browsing.as(subject, mail, role.inToken());
        var token = Stack.provider()
                .accessToken(
                        subject,
                        Map.of(
                                "aud",
                                "intersession-api",
                                "email",
                                mail,
                                "email_verified",
                                true,
                                "roles",
                                List.of(role.inToken())));
        return new Reader(pages, given().auth().oauth2(token));
    }

    private Reader withdrawn() {
        var subject = Given.unique("withdrawn");
        var mail = subject + "@example.org";
        var grant =
                Given.grant(Given.person(mail, "Withdrawn"), Role.DELEGATE, null, meeting.id, Given.party("KEN").id);
        Given.in(() -> {
            Grant.<Grant>findById(grant.id).endAt(Instant.EPOCH.plusSeconds(1));
            return null;
        });
        return of(subject, mail, Role.DELEGATE);
    }

    private Reader byLink() {
        Person person = Given.person(Given.unique("linked") + "@example.org", "Linked");
        Given.grant(person, Role.DELEGATE, null, meeting.id, Given.party("KEN").id);
        return new Reader(Browsing.nobody().get(Links.of(person, meeting)), null);
    }
}
