package org.intersession.document.file;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.intersession.document.Document;
import org.intersession.document.Edition;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Clamd;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Upload;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked before the body of an upload is read, and what remains of one that does not arrive. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class UploadTest {
    private static final int MEGABYTE = 1_000_000;

    private Process process;
    private Meeting meeting;
    private Document paper;
    private Browsing officer;
    private String address;

    /** Of a test before, or of a run that was killed: after an answer its files are taken away in their time. */
    @BeforeEach
    void nothingIsOnItsWay() throws IOException {
        for (var left : spooled()) {
            Files.deleteIfExists(left);
        }
    }

    @BeforeEach
    void aPaperWithoutAFile() {
        process = Given.process("idm");
        meeting = Given.announced(process);
        paper = Papers.of(meeting, it -> {});
        officer = Given.officer(process);
        address = "/documents/files/of/" + paper.symbol();
        officer.get(address);
    }

    /** An upload as it goes over the wire: as much of it as one wants, then the rest, then the answer. */
    private static final class Sending implements AutoCloseable {
        private final Socket socket;
        private final byte[] end = "\r\n--cut--\r\n".getBytes(StandardCharsets.ISO_8859_1);
        private long left;

        Sending(Browsing who, String address, String token, int size) throws IOException {
            var port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
            socket = new Socket("localhost", port);
            socket.setSoTimeout(60_000);
            var cookies = who.cookies().entrySet().stream()
                    .map(it -> it.getKey() + "=" + it.getValue())
                    .collect(Collectors.joining("; "));
            var start = "--cut\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token
                    + "\r\n--cut\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nen\r\n"
                    + "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n";
            left = size;
            var head = "POST " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\nCookie: "
                    + cookies + "\r\nContent-Type: multipart/form-data; boundary=cut\r\nContent-Length: "
                    + (start.length() + size + end.length) + "\r\n\r\n";
            socket.getOutputStream().write((head + start).getBytes(StandardCharsets.ISO_8859_1));
        }

        Sending some(int bytes) throws IOException {
            var chunk = new byte[MEGABYTE];
            for (var sent = 0; sent < bytes; sent += chunk.length) {
                socket.getOutputStream().write(chunk);
                left -= chunk.length;
            }
            socket.getOutputStream().flush();
            return this;
        }

        String answer() throws IOException {
            some((int) left);
            socket.getOutputStream().write(end);
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private String token() {
        return officer.page().select("[name=csrf-token]").first().val();
    }

    private static Set<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        } catch (UncheckedIOException wentMeanwhile) {
            return files(folder);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** What has arrived of forms, and what is in quarantine. */
    private static Set<Path> spooled() {
        var config = ConfigProvider.getConfig();
        var all = new HashSet<>(files(Path.of(config.getValue("quarkus.http.body.uploads-directory", String.class))));
        all.addAll(files(Path.of(config.getValue("intersession.storage.folder", String.class))
                .resolve("quarantine")));
        return all;
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        for (var i = 0; i < 600 && !what.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void sixtyMegabytesAreRefusedWithASentenceBeforeTheyAreSpooled() throws Exception {
        var before = spooled();
        try (var sending = new Sending(officer, address, token(), 60 * MEGABYTE)) {
            sending.some(20 * MEGABYTE);
            Thread.sleep(1000);
            assertEquals(before, spooled());
            var answer = sending.answer();
            assertTrue(
                    answer.startsWith("HTTP/1.1 413 "),
                    answer.lines().findFirst().orElse(""));
            assertEquals(before, spooled());
        }
        var refused = Upload.of(
                officer,
                address,
                Map.of("csrf-token", token(), "language", "en"),
                "file",
                "large.pdf",
                new byte[60 * MEGABYTE]);
        assertEquals(413, refused.statusCode());
        var page = Jsoup.parse(refused.asString());
        assertEquals(
                "This file is larger than 50 MB. Please make it smaller, for instance with pictures of lower resolution.",
                page.select(".lead").text());
        assertEquals(
                "/documents/files/of/" + paper.symbol(),
                page.select("main a.btn-primary").attr("href"));
        assertEquals(0L, (long) Given.in(() -> Edition.count("document.id", paper.id)));
    }

    @Test
    void aHarmfulFileIsRefusedBesideTheFieldAndNotKept() {
        var refused = Upload.of(
                officer,
                address,
                Map.of("csrf-token", token(), "language", "en"),
                "file",
                "harmful.pdf",
                ("%PDF-1.7\n% " + Clamd.EICAR + "\nstartxref\n0\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("The scanner found something harmful in this file"));
        assertEquals(0L, (long) Given.in(() -> Edition.count("document.id", paper.id)));
    }

    @Test
    void fortyMegabytesOfOneWhoMayAreSpooledSoThatTheOthersWouldBe() throws Exception {
        var before = spooled();
        try (var sending = new Sending(officer, address, token(), 40 * MEGABYTE)) {
            sending.some(20 * MEGABYTE);
            await(() -> !spooled().equals(before));
            assertTrue(spooled().size() > before.size());
            var answer = sending.answer();
            // Zeros are no PDF, and it says so beside the field.
            assertTrue(
                    answer.startsWith("HTTP/1.1 422 "),
                    answer.lines().findFirst().orElse(""));
        }
        await(() -> spooled().equals(before));
        assertEquals(before, spooled());
    }

    @Test
    void whoeverMaySendNothingIsToldBeforeAnythingIsSpooled() throws Exception {
        var newcomer = Given.newcomer();
        newcomer.get("/");
        var before = spooled();
        try (var sending = new Sending(newcomer, address, "", 15 * MEGABYTE)) {
            sending.some(10 * MEGABYTE);
            Thread.sleep(1000);
            assertEquals(before, spooled());
            var answer = sending.answer();
            assertTrue(
                    answer.startsWith("HTTP/1.1 404 "),
                    answer.lines().findFirst().orElse(""));
        }
        assertEquals(before, spooled());
    }

    @Test
    void anUploadCutOffInTheMiddleLeavesNothing() throws Exception {
        var before = spooled();
        try (var sending = new Sending(officer, address, token(), 40 * MEGABYTE)) {
            sending.some(20 * MEGABYTE);
            await(() -> !spooled().equals(before));
            assertTrue(spooled().size() > before.size());
        }
        await(() -> spooled().equals(before));
        assertEquals(before, spooled());
        assertEquals(0L, (long) Given.in(() -> Edition.count("document.id", paper.id)));
        assertEquals(Document.State.PLANNED, Given.in(() -> Document.<Document>findById(paper.id).state));
    }

    /** A folder that is not there stands for a disk without room; that is filled in {@code FaultsIT}. */
    @Test
    void whereNoFileCanBeKeptTheFormComesBackWithWhatWasTyped() throws Exception {
        var arriving =
                Path.of(ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", String.class));
        var away = arriving.resolveSibling("away");
        Files.move(arriving, away);
        try {
            var told = Upload.of(
                    officer,
                    address,
                    Map.of("csrf-token", token(), "language", "en", "link", "https://example.org/a?b=é"),
                    "file",
                    "large.pdf",
                    new byte[3 * MEGABYTE]);
            assertEquals(503, told.statusCode());
            assertEquals("15", told.header("Retry-After"));
            var page = Jsoup.parse(told.asString());
            assertEquals("en", page.select("input[name=language]").val());
            assertEquals(
                    "https://example.org/a?b=é", page.select("input[name=link]").val());
            assertEquals(
                    "This file could not be kept: there is no room for files just now, or their store does not answer."
                            + " What you typed is kept. Wait a little, choose the file again and send.",
                    page.select("#f-file-fault").text());
            var linked = Upload.of(
                    officer,
                    address,
                    Map.of("csrf-token", token(), "language", "en", "link", "https://example.org/a"),
                    "file",
                    "",
                    new byte[0]);
            assertEquals(303, linked.statusCode(), "who chose no file needs no room");
        } finally {
            Files.move(away, arriving);
        }
        assertEquals(1L, (long) Given.in(() -> Edition.count("document.id", paper.id)));
    }

    @Test
    void aFormThatEndsInItsMiddleOrWhoseFieldsHaveNoNamesIsNotUnderstood() {
        for (var body : List.of(
                "--cut\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token(),
                "--cut\r\nContent-Type: text/plain\r\n\r\nnobody's\r\n--cut--\r\n",
                "--cut\r\nContent-Disposition: form-data\r\n\r\nnobody's\r\n--cut--\r\n")) {
            for (var to : List.of(address, "/meetings/" + meeting.slug + "/documents")) {
                assertEquals(400, sent(to, body), to + " " + body);
            }
        }
    }

    private int sent(String to, String body) {
        return given().config(io.restassured.config.RestAssuredConfig.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.TEXT)))
                .cookies(officer.cookies())
                .contentType("multipart/form-data; boundary=cut")
                .body(body)
                .post(to)
                .statusCode();
    }

    @Test
    void whatCarriesNoFileIsRefusedAboveTenMegabytes() {
        var refused = given().cookies(officer.cookies())
                .contentType("application/x-www-form-urlencoded")
                .body("q=" + "a".repeat(11 * MEGABYTE))
                .post("/meetings/" + meeting.slug + "/documents");
        assertEquals(413, refused.statusCode());
        assertEquals(
                "That file is too large",
                Jsoup.parse(refused.asString()).select("h1").text());
    }
}
