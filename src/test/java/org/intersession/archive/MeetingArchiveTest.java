package org.intersession.archive;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.outcome.OutcomesGiven;
import org.intersession.platform.journal.LoggedAct;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting leaves in a bag and comes in again the same; a bag that is not whole does not come in. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeetingArchiveTest {
    private static final String IN = "/api/v1/meeting-archives";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Process process;
    private Program officer;
    private Program admin;

    @BeforeEach
    void come() {
        process = Papers.process();
        officer = Program.officer(process);
        admin = Program.admin();
    }

    private byte[] taken(String slug) {
        var answer = officer.asks().accept("*/*").get("/api/v1/meetings/" + slug + "/archive");
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("application/zip", answer.contentType());
        return answer.asByteArray();
    }

    private Response takenIn(byte[] zip) {
        return admin.asks().contentType("application/zip").body(zip).post(IN);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName().substring(entry.getName().indexOf('/') + 1), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry("bag/" + entry.getKey()));
                out.write(entry.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** With lists that are right again. */
    private static byte[] sealed(Map<String, byte[]> entries) {
        var lines = new StringBuilder();
        entries.forEach((path, bytes) -> {
            if (path.startsWith("data/")) {
                lines.append(Bag.sha256(bytes)).append("  ").append(path).append('\n');
            }
        });
        entries.put(Bag.MANIFEST, Bag.bytes(lines.toString()));
        var tags = new StringBuilder();
        for (var tag : List.of(Bag.DECLARATION, Bag.INFO, Bag.MANIFEST)) {
            tags.append(Bag.sha256(entries.get(tag))).append("  ").append(tag).append('\n');
        }
        entries.put(Bag.TAG_MANIFEST, Bag.bytes(tags.toString()));
        return zipped(entries);
    }

    /** As if it had never been here. */
    private static void moveAside(Meeting meeting) {
        Given.in(() -> {
            var session = Meeting.getEntityManager();
            session.createNativeQuery("update document_symbol set text = 'OLD/' || text, key = 'OLD/' || key"
                            + " where document_id in (select id from document where meeting_id = :id)")
                    .setParameter("id", meeting.id)
                    .executeUpdate();
            session.createNativeQuery("update meeting set slug = 'old-' || slug where id = :id")
                    .setParameter("id", meeting.id)
                    .executeUpdate();
            return null;
        });
    }

    private static JsonNode json(Map<String, byte[]> bag, String name) {
        try {
            return JSON.readTree(bag.get("data/" + name + ".json"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void inASeries(Meeting meeting) {
        Given.in(() -> {
            var process = meeting.processIds().iterator().next();
            var session = Meeting.getEntityManager();
            session.createNativeQuery(
                            "insert into series (id, version, process_id, slug, name)"
                                    + " select gen_random_uuid(), 0, :process, 'intersessional', '{\"en\": \"Workshops\"}'"
                                    + " where not exists (select 1 from series where process_id = :process and slug = 'intersessional')")
                    .setParameter("process", process)
                    .executeUpdate();
            return session.createNativeQuery(
                            "update meeting set series_id ="
                                    + " (select id from series where process_id = :process and slug = 'intersessional') where id = :id")
                    .setParameter("process", process)
                    .setParameter("id", meeting.id)
                    .executeUpdate();
        });
    }

    @Test
    void aMeetingComesInAsItWentOut() {
        Cast cast = Cast.assembled(process);
        Meeting meeting = Given.in(() -> Meeting.<Meeting>list("shown", Meeting.Shown.NOTHING).stream()
                .filter(it -> it.processIds().contains(process.id))
                .filter(it -> cast.filled("/meetings/{slug}").equals("/meetings/" + it.slug))
                .findFirst()
                .orElseThrow());
        Papers.complete(meeting, Given.unique("word"), Document.Type.WORKING, Document.State.ISSUED);
        cast.personas
                .get("guest")
                .get("/meetings/" + meeting.slug + "/guest")
                .submit("/guest/answer", "answer", "WILL_ATTEND");
        OutcomesGiven.comment(meeting, "MEX", "We would rather say consult");
        inASeries(meeting);
        var zip = taken(meeting.slug);
        var bag = unzipped(zip);
        for (var line : new String(bag.get(Bag.MANIFEST), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            assertEquals(line.substring(0, 64), Bag.sha256(bag.get(line.substring(66))), line);
        }
        assertEquals(
                bag.keySet().stream().filter(it -> it.startsWith("data/")).count(),
                new String(bag.get(Bag.MANIFEST), StandardCharsets.UTF_8)
                        .lines()
                        .count());
        assertTrue(bag.keySet().stream().anyMatch(it -> it.endsWith(".pdf")));
        assertTrue(bag.keySet().stream().anyMatch(it -> it.endsWith(".ics")));
        assertEquals(2, json(bag, "participants").path("people").size());
        assertTrue(json(bag, "agenda").path("releases").size() > 0);
        var sitting = json(bag, "agenda").path("sittings").path(0);
        assertEquals("A speaker", sitting.at("/speakers/0/name").asText());
        assertEquals("1", sitting.at("/items/0/item").asText());
        var guest = json(bag, "participants").path("guests").path(0);
        assertEquals(
                List.of("EXPERT", "Guest", "Professor"),
                List.of(
                        guest.path("capacity").asText(),
                        guest.path("family").asText(),
                        guest.path("function").asText()));
        var comment = json(bag, "outcome").at("/outcomes/0/comments/0");
        assertEquals(
                List.of("MEX", "We would rather say consult"),
                List.of(comment.path("party").asText(), comment.path("text").asText()));
        assertEquals("intersessional", json(bag, "meeting").at("/series/slug").asText());
        assertEquals(
                "summary-",
                json(bag, "outcome")
                        .path("outcomes")
                        .path(0)
                        .path("name")
                        .asText()
                        .replaceFirst("\\d{6}$", ""));
        assertEquals(-1, new String(bag.get("data/participants.json"), StandardCharsets.UTF_8).indexOf('@'));

        takenIn(zip)
                .then()
                .statusCode(422)
                .body(
                        "errors.file",
                        equalTo("There is a meeting with the address “" + meeting.slug + "” here already."));
        moveAside(meeting);
        takenIn(zip).then().statusCode(201).body("meeting", equalTo(meeting.slug));

        var again = unzipped(taken(meeting.slug));
        var before = (ObjectNode) json(bag, "meeting");
        before.put("state", "ARCHIVED");
        assertEquals(before, json(again, "meeting"));
        for (var name : List.of("agenda", "papers", "outcome", "participants")) {
            assertEquals(json(bag, name), json(again, name), name);
        }
        bag.keySet().stream()
                .filter(it -> it.startsWith("data/files/"))
                .forEach(it -> assertArrayEquals(bag.get(it), again.get(it), it));
        Meeting taken =
                Given.in(() -> Meeting.<Meeting>find("slug", meeting.slug).firstResult());
        assertNotEquals(meeting.id, taken.id);
        assertEquals(
                List.of("meeting.exported", "meeting.imported"),
                Given.in(() -> LoggedAct.<LoggedAct>list("subject = ?1 order by act", taken.id).stream()
                        .map(it -> it.act)
                        .toList()));
        // Whoever took part there has no access here.
        officer.get("/api/v1/meetings/" + meeting.slug).then().statusCode(200).body("state", equalTo("archived"));
        assertEquals(
                404,
                Program.focalPoint(Given.party("MEX"))
                        .get("/api/v1/meetings/" + meeting.slug)
                        .statusCode());
    }

    @Test
    void whatIsDamagedMissingHostileOrUnknownHereIsRefusedAndNothingOfItIsTakenIn() {
        var meeting = Given.announced(process);
        var paper = Papers.complete(meeting, Given.unique("word"), Document.Type.WORKING, Document.State.ISSUED);
        var zip = taken(meeting.slug);
        var symbol = paper.symbol();
        moveAside(meeting);
        var pdf = unzipped(zip).keySet().stream()
                .filter(it -> it.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();

        refused("This is no ZIP file, or it ends too early.", "no zip".getBytes(StandardCharsets.UTF_8));
        refused("This is no ZIP file, or it ends too early.", Arrays.copyOf(zip, zip.length - 200));
        refused(
                "This is no BagIt archive, or its lists cannot be read.",
                changed(zip, it -> put(it, Bag.DECLARATION, "BagIt-Version: 0.9\n")));
        refused("bagit.txt is missing.", changed(zip, it -> without(it, Bag.DECLARATION)));
        refused("manifest-sha256.txt is missing.", changed(zip, it -> without(it, Bag.MANIFEST)));
        refused(
                "bag-info.txt is damaged: it is not what its checksum says.",
                changed(
                        zip,
                        it -> put(it, Bag.INFO, new String(it.get(Bag.INFO), StandardCharsets.UTF_8) + "More: x\n")));
        refused(
                "This is no archive of a meeting that this version can read.",
                changed(zip, it -> put(it, Bag.INFO, "Bagging-Date: 2027-01-01\n")));
        refused(
                pdf + " is damaged: it is not what its checksum says.",
                changed(zip, it -> put(it, pdf, "%PDF-1.7 changed")));
        refused(
                "data/papers.json is damaged: it is not what its checksum says.",
                changed(zip, it -> put(it, "data/papers.json", "{}")));
        refused(pdf + " is missing.", changed(zip, it -> without(it, pdf)));
        refused(
                "data/extra.txt is in the archive and not in its list.",
                changed(zip, it -> put(it, "data/extra.txt", "x")));
        refused("run.sh is in the archive and not in its list.", changed(zip, it -> put(it, "run.sh", "x")));
        refused("bag/../../evil is no name for a file of an archive.", changed(zip, it -> put(it, "../../evil", "x")));
        refused("bag/data/x\\y is no name for a file of an archive.", changed(zip, it -> put(it, "data/x\\y", "x")));
        refused(
                "bag/data/doubled.bin is there twice.",
                renamed(
                        changed(zip, it -> put(put(it, "data/doubled.bin", "x"), "data/doubled.bim", "y")),
                        "doubled.bim",
                        "doubled.bin"));
        refused(
                "bag/data/linked.txt is a link. Archives hold files only.",
                linked(changed(zip, it -> put(it, "data/linked.txt", "/etc/passwd")), "bag/data/linked.txt"));
        refused(
                "This archive is too large, or unpacks to more than can be taken in.",
                sized(changed(zip, it -> put(it, "data/zeros.txt", "x")), "bag/data/zeros.txt"));
        for (var path : List.of(pdf, "data/papers.json", Bag.INFO)) {
            refused(
                    path + " is damaged: it is not what its checksum says.",
                    understated(changed(zip, it -> it), "bag/" + path));
        }
        refused("This archive is too large, or unpacks to more than can be taken in.", changed(zip, it -> {
            for (var i = 0; i < 3; i++) {
                put(it, "data/more-" + i + ".json", "[" + " ".repeat(15_000_000) + "]");
            }
            return it;
        }));
        refused(
                pdf + " is not the kind of file that its name says, or none that is accepted.",
                resealed(zip, it -> put(it, pdf, "<html>no paper</html>")));
        refused("data/papers.json is missing.", resealed(zip, it -> without(it, "data/papers.json")));
        refused(
                "data/agenda.json is damaged: it is not what its checksum says.",
                resealed(zip, it -> put(it, "data/agenda.json", "{\"items\": [{\"number\": {}}]}")));
        refused(
                "data/meeting.json is damaged: it is not what its checksum says.",
                resealed(zip, it -> put(it, "data/meeting.json", "{\"nest\":".repeat(2000))));
        refused(
                "What the archive says of the meeting cannot be understood here.",
                resealed(zip, it -> replaced(it, "meeting", meeting.slug, "../" + meeting.slug)));
        var hostile = "What the archive says of the meeting cannot be understood here.";
        refused(hostile, resealed(zip, it -> put(it, "data/meeting.json", "{}")));
        refused(hostile, resealed(zip, it -> replaced(it, "meeting", "\"en\" ]", "\"../en\" ]")));
        refused(
                hostile,
                resealed(
                        zip,
                        it -> put(
                                it,
                                "data/agenda.json",
                                "{\"items\":[],\"releases\":[{\"name\":\"../../up\",\"kind\":\"PROVISIONAL\","
                                        + "\"distribution\":\"GENERAL\",\"changed\":{},"
                                        + "\"releasedAt\":\"2027-01-01T00:00:00Z\",\"renditions\":{}}]}")));
        refused(
                hostile,
                resealed(
                        zip,
                        it -> put(
                                it,
                                "data/outcome.json",
                                "{\"outcomes\":[{\"name\":\"a\\r\\nb\",\"kind\":\"SUMMARY\",\"title\":{\"en\":\"x\"},"
                                        + "\"text\":{}}],\"wayForward\":[]}")));
        refused(
                hostile,
                resealed(
                        zip,
                        it -> put(
                                it,
                                "data/outcome.json",
                                "{\"outcomes\":[{\"name\":\"a-draft\",\"kind\":\"SUMMARY\",\"title\":{\"en\":\"x\"},"
                                        + "\"text\":{},\"comments\":[{\"party\":\"MEX\",\"text\":\"x\","
                                        + "\"sentAt\":\"2026-01-01T00:00:00Z\"}]}],\"wayForward\":[]}")));
        refused(
                "There is no process “nowhere” here.",
                resealed(zip, it -> replaced(it, "meeting", "\"" + process.slug + "\"", "\"nowhere\"")));
        refused(
                "There is no State or organization “XXX” here.",
                resealed(
                        zip,
                        it -> put(
                                it, "data/participants.json", "{\"people\":[{\"party\":\"XXX\",\"family\":\"X\"}]}")));
        var other = Papers.issued(Given.announced(process), Distribution.GENERAL);
        refused(
                "There is a document with the symbol " + other.symbol() + " here already.",
                resealed(zip, it -> replaced(it, "papers", symbol, other.symbol())));

        assertEquals(0L, Given.<Long>in(() -> Meeting.count("slug", meeting.slug)));
        takenIn(zip).then().statusCode(201);
    }

    private void refused(String sentence, byte[] zip) {
        var answer = takenIn(zip);
        assertEquals(422, answer.statusCode(), () -> sentence + ": " + answer.asString());
        assertEquals(sentence, answer.path("errors.file"));
    }

    private static byte[] changed(byte[] zip, UnaryOperator<Map<String, byte[]>> change) {
        return zipped(change.apply(unzipped(zip)));
    }

    private static byte[] resealed(byte[] zip, UnaryOperator<Map<String, byte[]>> change) {
        return sealed(change.apply(unzipped(zip)));
    }

    private static Map<String, byte[]> put(Map<String, byte[]> bag, String path, String text) {
        bag.put(path, text.getBytes(StandardCharsets.UTF_8));
        return bag;
    }

    private static Map<String, byte[]> replaced(Map<String, byte[]> bag, String name, String text, String by) {
        var path = "data/" + name + ".json";
        return put(bag, path, new String(bag.get(path), StandardCharsets.UTF_8).replace(text, by));
    }

    private static Map<String, byte[]> without(Map<String, byte[]> bag, String path) {
        bag.remove(path);
        return bag;
    }

    /** Wherever that name stands in the bytes. */
    private static byte[] renamed(byte[] zip, String name, String other) {
        return new String(zip, StandardCharsets.ISO_8859_1).replace(name, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Where that entry stands in the directory at the end. */
    private static int directory(byte[] zip, String name) {
        return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(name) - 46;
    }

    private static byte[] linked(byte[] zip, String name) {
        var at = directory(zip, name);
        zip[at + 5] = 3; // made by Unix
        zip[at + 40] = (byte) 0xFF;
        zip[at + 41] = (byte) 0xA1;
        return zip;
    }

    /** Its directory says that there is one byte. */
    private static byte[] understated(byte[] zip, String name) {
        var at = directory(zip, name);
        zip[at + 24] = 1;
        zip[at + 25] = 0;
        zip[at + 26] = 0;
        return zip;
    }

    private static byte[] sized(byte[] zip, String name) {
        var at = directory(zip, name);
        zip[at + 27] = 0x7F;
        return zip;
    }

    @Test
    void aSecretariatTakesItsMeetingOutAndAnAdministratorTakesItIn() {
        var meeting = Given.announced(process);
        var at = "/meetings/" + meeting.slug;
        assertEquals(200, officer.status("GET", "/api/v1" + at + "/archive"));
        assertEquals(403, admin.status("GET", "/api/v1" + at + "/archive"));
        assertEquals(403, Program.officer(Given.process("berne")).status("GET", "/api/v1" + at + "/archive"));
        assertEquals(404, Browsing.nobody().get(at + "/archive").status());
        assertEquals(
                404,
                officer.asks()
                        .contentType("application/zip")
                        .body(new byte[0])
                        .post(IN)
                        .statusCode());
        var browsing = Given.officer(process);
        browsing.get(at);
        assertEquals(1, browsing.page().select("a[href=" + at + "/archive]").size());
        assertEquals(404, Given.officer(process).get("/admin/archives").status());
    }
}
