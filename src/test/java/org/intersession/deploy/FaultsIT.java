package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong around the product, done to its packaged process: what people see, what recovers by itself, what the log
 * says. The provider that is gone has its own test, {@code ProviderDownTest}; the clock that jumps {@code ClockJumpsTest}.
 */
class FaultsIT {
    private static final Door DOOR = Door.of("tests");
    private static final String WHOLE_DISK = "24m";
    private static final String API_FILES = "/api/v1/document-files/en/";
    private static final String PAPER_FILES = "/documents/files/of/";
    /** Where files are on their way. */
    private static final List<String> PASSING = List.of("arriving", "quarantine");

    /** For whatever another thread or process is to do: a machine that has much to do takes longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Installation installation;
    private static Product product;
    private static Path disk;
    private static Browsing officer;

    private int logged;
    private boolean gone;

    @BeforeAll
    static void aProductIsInstalled() throws Exception {
        installation = Installation.made();
        disk = mounted(
                Files.createDirectories(installation.folder().resolve("node").resolve("files")));
        start();
        officer = SmokeStory.officer(DOOR, Given.unique("officer") + "@example.org");
    }

    private static void start() throws IOException {
        var settings = installation.settings("node");
        settings.put("quarkus.datasource.jdbc.max-size", "8");
        settings.put("intersession.mail.every", "1s");
        product = Product.started(Product.BUILT, port(), installation.folder().resolve("node"), settings)
                .ready();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = product.port();
    }

    private static int port() {
        return product == null ? Product.freePort() : product.port();
    }

    /** A disk of its own that can be filled, where we may make one; else null. */
    private static Path mounted(Path folder) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", "size=" + WHOLE_DISK, "none", folder.toString()) ? folder : null;
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @AfterAll
    static void allIsStopped() throws Exception {
        RestAssured.reset();
        if (product != null) {
            product.close();
        }
        if (disk != null) {
            run("umount", disk.toString());
        }
        if (installation != null) {
            installation.close();
        }
    }

    @BeforeEach
    void fromHereOn() {
        logged = product.log().size();
    }

    private List<String> log() {
        var all = product.log();
        return all.subList(logged, all.size());
    }

    private List<String> logged(String part) {
        return log().stream().filter(it -> it.contains(part)).toList();
    }

    @AfterEach
    void theDatabaseIsBack() throws Exception {
        if (gone) {
            installation.databaseBack();
            gone = false;
        }
    }

    /** Whatever the fault, nobody reads a stack of calls. */
    @AfterEach
    void theLogHasNoTraceOfAPage() {
        assertEquals(
                List.of(),
                log().stream()
                        .filter(it -> it.startsWith("\tat ") || it.startsWith("Caused by:"))
                        .limit(5)
                        .toList());
    }

    /** Pages, read by six. */
    private static Traffic reading() {
        var cookies = Map.copyOf(officer.cookies());
        var all = new Traffic();
        for (var i = 0; i < 6; i++) {
            var path = List.of("/", "/home", "/processes/idm").get(i % 3);
            all.asking("pages", () -> given().cookies(cookies)
                    .redirects()
                    .follow(false)
                    .get(path)
                    .statusCode());
        }
        return all;
    }

    @Test
    void theDatabaseIsGoneForTenSecondsInTheMiddleOfTraffic() throws Exception {
        var title = Given.unique("Atelier tapé dans le noir");
        officer.get("/meetings/new?process=idm&lang=fr");
        var reading = reading();
        until(() -> reading.seen().get("pages").contains(200));
        installation.databaseGone();
        gone = true;
        var since = Instant.now();
        officer.submit("/meetings", "title.en", title, "step", "save");

        assertEquals(503, officer.status());
        assertEquals("Nos données sont momentanément inaccessibles", officer.heading());
        assertEquals("15", officer.response().header("Retry-After"));
        assertEquals(List.of(), officer.texts("header .who"));
        assertEquals(title, officer.page().select("main input[name=title.en]").val());
        var program = given().get("/api/v1/meetings");
        assertEquals(503, program.statusCode());
        assertEquals("/api/problems/unavailable", program.path("type"));
        assertEquals(503, product.status("/q/health/ready"));
        assertEquals(200, product.status("/q/health/live"));

        while (Instant.now().isBefore(since.plusSeconds(10))) {
            Product.pause(100);
        }
        until(() -> reading.seen().get("pages").contains(503));
        until(() -> logged("messages of other nodes are not heard: ").size() == 1);
        installation.databaseBack();
        gone = false;
        product.await("/q/health/ready", 200);
        officer.submit("/meetings");
        assertEquals(200, officer.status());
        assertEquals(title, officer.heading());
        reading.close();
        assertEquals(Set.of(200, 503), reading.seen().get("pages"));
        assertEquals(200, officer.get("/account?lang=en").status());

        assertEquals(1, logged("POST /meetings: the database is away: ").size());
        // A node's ear tries again each second.
        until(() -> logged("messages of other nodes are heard again").size() == 1);
        assertEquals(1, logged("messages of other nodes are not heard: ").size());
    }

    /** Whether somebody may send it is asked before it is read: there is nothing to give back. */
    @Test
    void whoSendsAFileWhileTheDatabaseIsAwayIsLedBackToItsFormAndTheLineGoesOn() throws Exception {
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Sent into the dark"));
        officer.get(meeting + "/documents/new")
                .submit("/documents", "type", "WORKING", "distribution", "RESTRICTED", "title.en", "A paper");
        var form = officer.path();
        var paper = SmokeStory.pdf();
        var token = ApiStory.token(installation.provider(), "program@example.org", "secretariat");
        installation.databaseGone();
        gone = true;
        var sent = asked(it -> it.cookies(officer.cookies())
                .header("Referer", RestAssured.baseURI + ":" + RestAssured.port + form)
                .multiPart("file", "paper.pdf", paper)
                .post(form));
        assertEquals(503, sent.statusCode());
        var page = Jsoup.parse(sent.asString());
        assertEquals(
                "We cannot reach our records at the moment", page.select("h1").text());
        assertEquals(
                List.of("A file cannot be kept here: you will be asked to choose it again.", "Try again"),
                page.select("main p:not(.lead)").eachText());
        assertEquals(form + "?lang=en", page.select("main a.btn").attr("href"));

        try (var line = new Socket(InetAddress.getLoopbackAddress(), product.port())) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            var out = line.getOutputStream();
            out.write(("PUT " + API_FILES + "IDM/1 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + paper.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(paper);
            out.write("GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var heard = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    List.of("HTTP/1.1 503", "HTTP/1.1 200"),
                    Pattern.compile("HTTP/1\\.1 \\d+")
                            .matcher(heard)
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
    }

    /** As a failover does, and a pooler that restarts: in the middle of anything, and again and again. */
    @Test
    void whateverIsAskedWhileConnectionsAreCutIsAnsweredAsEverOrSaidToBeAway() throws Exception {
        var story = new ApiStory(DOOR, installation.provider(), Duration.ofSeconds(20));
        var slug = story.announced(Given.unique("Cut off again and again"));
        var symbol = story.paper(slug, SmokeStory.pdf());
        var token = story.officer().token();
        var cookies = Map.copyOf(officer.cookies());
        var usual = new HashMap<String, Integer>();
        try (var asking = new Traffic()) {
            asking.asking("mails are written", () -> {
                installation.mail(Given.unique("cut") + "@example.org");
                return 0;
            });
            for (var page : List.of("/home", "/parties", "/meetings/" + slug, "/doc/" + symbol)) {
                usual.put(page, 200);
            }
            for (var nowhere : List.of("/nothing/at/all", "/meetings/nothing", "/assets/nothing.css")) {
                usual.put(nowhere, 404);
            }
            usual.keySet()
                    .forEach(path -> asking.asking(
                            path,
                            () -> asked(it -> it.cookies(cookies).get(path)).statusCode()));
            for (var program : List.of("/api/v1/meetings", API_FILES + symbol)) {
                usual.put(program, 200);
                asking.asking(program, () -> asked(it -> it.auth().oauth2(token).get(program))
                        .statusCode());
            }
            usual.put("a file of a program", 200);
            asking.asking("a file of a program", () -> asked(it -> it.auth()
                            .oauth2(token)
                            .contentType("application/octet-stream")
                            .body(small())
                            .put(API_FILES + symbol + "?name=paper.pdf"))
                    .statusCode());
            usual.put("a form without its token", 400);
            asking.asking("a form without its token", () -> asked(
                            it -> it.cookies(cookies).formParam("step", "save").post("/meetings"))
                    .statusCode());
            usual.put("a file without its token", 400);
            asking.asking("a file without its token", () -> asked(it -> it.cookies(cookies)
                            .multiPart("file", "paper.pdf", small())
                            .post(PAPER_FILES + symbol))
                    .statusCode());
            for (var cut = 0; cut < 60 || !everyoneHasSeen(asking, 503) && cut < 600; cut++) {
                installation.words(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'intersession'");
                Product.pause(cut % 10 == 0 ? 1500 : 100);
            }
            // What was asked of a line that was idle is asked again.
            Product.pause(1500);
            until(() -> usual.entrySet().stream()
                    .allMatch(it -> asking.seen().get(it.getKey()).contains(it.getValue())));
            asking.seen().remove("mails are written");
            assertEquals(
                    usual.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, it -> Set.of(it.getValue(), 503))),
                    asking.seen());
        }
        assertEquals(List.of(), logged(" ERROR "));
    }

    private static boolean everyoneHasSeen(Traffic asking, int status) {
        return asking.seen().values().stream().filter(it -> !it.contains(0)).allMatch(it -> it.contains(status));
    }

    private static Response asked(Function<RequestSpecification, Response> question) {
        return question.apply(given().redirects().follow(false).urlEncodingEnabled(false));
    }

    private static byte[] small() {
        return ("%PDF-1.7\n% " + Given.unique("paper") + "\nstartxref\n0\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aDatabaseInRecoveryIsReadAndNotWritten() throws Exception {
        var title = Given.unique("Written on a standby");
        var slug = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Read on a standby"));
        officer.get("/meetings/new?process=idm");
        installation.does("alter role intersession set default_transaction_read_only = on");
        endConnections();
        assertEquals(200, officer.get(slug).status());
        officer.get("/meetings/new?process=idm").submit("/meetings", "title.en", title, "step", "save");
        assertEquals(503, officer.status());
        assertEquals("We cannot reach our records at the moment", officer.heading());
        assertEquals(title, officer.page().select("main input[name=title.en]").val());
        assertEquals(1, logged("POST /meetings: the database is away: ").size());

        installation.does("alter role intersession reset default_transaction_read_only");
        endConnections();
        officer.submit("/meetings");
        assertEquals(title, officer.heading());
    }

    /** As a failover does. */
    private static void endConnections() throws Exception {
        installation.words(
                "select pg_terminate_backend(pid, 60000) from pg_stat_activity where usename = 'intersession'");
        // One that was idle for a second is asked before it is used.
        Product.pause(1200);
    }

    @Test
    void whoFindsNoConnectionIsToldSoAndAllGoesOnAfterwards() throws Exception {
        var many = Executors.newFixedThreadPool(12);
        try (var blocking = installation.superuser();
                var blocks = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            blocks.execute("lock table party in access exclusive mode");
            var answers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 12; i++) {
                answers.add(many.submit(() -> given().get("/parties").statusCode()));
            }
            // All that there are.
            until(() -> installation.number(
                            "select count(*) from pg_locks where not granted and relation = 'party'::regclass")
                    == 8);
            var late = given().get("/meetings");
            assertEquals(503, late.statusCode());
            assertTrue(late.asString().contains("We cannot reach our records at the moment"));
            // One of the four that were too many.
            until(() -> answers.stream().anyMatch(Future::isDone));
            blocking.rollback();
            var statuses = new TreeSet<Integer>();
            for (var one : answers) {
                statuses.add(one.get());
            }
            assertEquals(Set.of(200, 503), statuses);
        } finally {
            many.shutdown();
        }
        assertEquals(200, given().get("/meetings").statusCode());
        assertEquals(1, logged("GET /meetings: the database is away: ").size());
    }

    @Test
    void whileTheRelayRefusesMailsWaitAndThenLeave() throws Exception {
        installation.relayGone();
        var address = Given.unique("mission") + "@example.org";
        installation.mail(address);
        until(() -> logged("the mail server cannot be reached, mails wait: ").size() == 1);
        // And once only, though it is tried each second.
        Product.pause(4000);
        assertEquals(
                1, logged("the mail server cannot be reached, mails wait: ").size());
        assertEquals(200, given().get("/").statusCode());
        installation.relayBack();
        until(() -> installation.mails().stream().anyMatch(it -> it.endsWith(" " + address)));
        assertEquals(
                1,
                installation.mails().stream()
                        .filter(it -> it.endsWith(" " + address))
                        .count());
        until(() -> logged("the mail server is reached again").size() == 1);
    }

    private interface Question {
        boolean answered() throws Exception;
    }

    private static void until(Question question) throws Exception {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Product.pause(100)) {
            if (question.answered()) {
                return;
            }
        }
        assertTrue(question.answered());
    }

    @Test
    void aFullDiskIsSaidAndNothingIsKeptByHalf() throws Exception {
        Assumptions.assumeTrue(
                disk != null,
                "FaultsIT.aFullDiskIsSaidAndNothingIsKeptByHalf was not run: no disk of its own may be mounted here.");
        nothingIsLeft();
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("On a full disk"));
        var before = kept();
        // Full before, in the middle of what arrives, and in the middle of its way into quarantine.
        for (var room : List.of(0, 300_000, 1_200_000)) {
            var filling = filled(room);
            var sent = sends(meeting);
            assertEquals(503, sent.status(), room + " bytes left");
            assertEquals("en", sent.page().select("main input[name=language]").val(), "what was typed is kept");
            assertEquals(
                    "This file could not be kept: there is no room for files just now, or their store does not answer."
                            + " What you typed is kept. Wait a little, choose the file again and send.",
                    sent.page().select("#f-file-fault").text());
            assertEquals(200, officer.get(meeting).status());
            until(() -> files() == before + 1);
            Files.delete(filling);
        }
        assertEquals(3, logged(": files are away: ").size());
        var paper = SmokeStory.pdf();
        SmokeStory.assertReads(officer, SmokeStory.send(officer, meeting, paper), paper);
    }

    /** As a disk becomes by itself when it has faults, and one on the network whose server says so. */
    @Test
    void aDiskThatOnlyReadsIsReadAndWhatIsSentToItIsGivenBack() throws Exception {
        Assumptions.assumeTrue(
                disk != null,
                "FaultsIT.aDiskThatOnlyReadsIsReadAndWhatIsSentToItIsGivenBack was not run: no disk of its own may be"
                        + " mounted here.");
        nothingIsLeft();
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("On a disk that only reads"));
        var paper = SmokeStory.pdf();
        var file = SmokeStory.send(officer, meeting, paper);
        var before = kept();
        assertTrue(run("mount", "-o", "remount,ro", disk.toString()));
        try {
            SmokeStory.assertReads(officer, file, paper);
            var sent = sends(meeting);
            assertEquals(503, sent.status());
            assertEquals("en", sent.page().select("main input[name=language]").val(), "what was typed is kept");
            assertEquals(1, sent.page().select("#f-file-fault").size());
            assertEquals(before, files());
        } finally {
            assertTrue(run("mount", "-o", "remount,rw", disk.toString()));
        }
        assertEquals(1, logged(": files are away: ").size());
        SmokeStory.assertReads(officer, SmokeStory.send(officer, meeting, paper), paper);
    }

    /** Of the disk nothing is left but so many bytes. */
    private static Path filled(int room) throws IOException {
        var filling = disk.resolve("filling");
        try (var out = Files.newOutputStream(filling)) {
            var block = new byte[1 << 12];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            try (var cut = FileChannel.open(filling, StandardOpenOption.WRITE)) {
                cut.truncate(cut.size() - room);
            }
            return filling;
        }
    }

    private static Browsing sends(String meeting) {
        try {
            SmokeStory.send(officer, meeting, SmokeStory.pdf());
        } catch (AssertionError refused) {
            // What it was is looked at by whoever asked.
        }
        return officer;
    }

    private static long files() throws IOException {
        try (var all = Files.walk(disk)) {
            return all.filter(Files::isRegularFile).count();
        } catch (UncheckedIOException wentMeanwhile) {
            return files();
        }
    }

    /** What a process that was killed had not finished stays for a day. */
    private static void nothingIsLeft() throws IOException {
        for (var passing : PASSING) {
            var left = disk.resolve(passing).toFile().listFiles();
            for (var file : left == null ? new File[0] : left) {
                Files.deleteIfExists(file.toPath());
            }
        }
    }

    /** How many there are when what has arrived is put in its place or taken away, which is soon after its answer. */
    private static long kept() throws Exception {
        for (var passing : PASSING) {
            until(() -> {
                var left = disk.resolve(passing).toFile().list();
                return left == null || left.length == 0;
            });
        }
        return files();
    }

    @Test
    void slowClientsOnTwoHundredConnectionsHoldNobodyUp() throws Exception {
        var slow = new ArrayList<Socket>();
        var alone = Duration.ZERO;
        for (var i = 0; i < 40; i++) {
            alone = longer(alone, Instant.now());
        }
        try {
            for (var i = 0; i < 200; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
                slow.add(socket);
                var words = i % 2 == 0
                        ? "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "
                        : "POST /meetings HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                + " application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\ntitle.en=";
                socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
            }
            var longest = Duration.ZERO;
            for (var i = 0; i < 40; i++) {
                for (var socket : slow.subList(i * 5, i * 5 + 5)) {
                    socket.getOutputStream().write('a');
                }
                longest = longer(longest, Instant.now());
            }
            // On a machine that has much to do nobody is quick.
            var most = Duration.ofSeconds(2).plus(alone.multipliedBy(3));
            assertTrue(longest.compareTo(most) < 0, longest + " instead of " + alone);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        assertEquals(200, officer.get("/home").status());
    }

    /** The longer of that and of what a page takes that is asked for now. */
    private static Duration longer(Duration one, Instant begun) {
        assertEquals(200, officer.get("/home").status());
        var took = Duration.between(begun, Instant.now());
        return took.compareTo(one) > 0 ? took : one;
    }

    @Test
    void anUploadWhoseProcessIsKilledIsNotThereByHalfAndCanBeSentAgain() throws Exception {
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Killed in an upload"));
        // While the body arrives.
        officer.get(meeting + "/documents/new")
                .submit("/documents", "type", "WORKING", "distribution", "RESTRICTED", "title.en", "A paper");
        var page = officer.path();
        try (var half = new Socket(InetAddress.getLoopbackAddress(), product.port())) {
            var cookies = new StringBuilder();
            officer.cookies()
                    .forEach((name, value) ->
                            cookies.append(name).append('=').append(value).append("; "));
            half.getOutputStream()
                    .write(("POST " + page + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookies
                                    + "\r\nContent-Type: multipart/form-data; boundary=half\r\nContent-Length: 600000\r\n\r\n"
                                    + "--half\r\nContent-Disposition: form-data; name=\"file\"; filename=\"paper.pdf\"\r\n"
                                    + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n" + "x".repeat(200_000))
                            .getBytes(StandardCharsets.US_ASCII));
            half.getOutputStream().flush();
            Product.pause(500);
            product.kill();
        }
        start();
        assertEquals(
                0,
                installation.number("select count(*) from edition_file f join edition e on e.id = f.edition_id"
                        + " join document d on d.id = e.document_id join meeting m on m.id = d.meeting_id"
                        + " where m.slug = '" + slug(meeting) + "'"));
        // In the middle of the act, its file kept already.
        var paper = SmokeStory.pdf();
        killedWhileWaitingFor("edition_file", () -> SmokeStory.send(officer, meeting, paper));
        start();
        assertEquals(200, officer.get("/account").status());
        SmokeStory.assertReads(officer, SmokeStory.send(officer, meeting, paper), paper);
    }

    @Test
    void aBulkActWhoseProcessIsKilledIsDoneWhollyWhenItIsDoneAgain() throws Exception {
        var story = new ApiStory(DOOR, installation.provider(), Duration.ZERO);
        var workshop = story.announced(Given.unique("Killed while inviting"));
        story.inviting(workshop, List.of("Mexico", "Panama", "Kenya", "Malta", "Ghana"));
        killedWhileWaitingFor("mail", () -> story.invites(workshop));
        assertEquals(0, invited(workshop));
        start();
        assertEquals(0, invited(workshop));
        assertEquals(200, story.invites(workshop).statusCode());
        assertEquals(5, invited(workshop));
        until(() -> installation.number("select count(*) from mail where state = 'WAITING'") == 0);
        var invited =
                installation.words("select to_address from mail where occasion = 'invitation' and state = 'HANDED_OVER'"
                        + " and meeting = (select id from meeting where slug = '" + workshop + "')");
        assertEquals(5, invited.size());
        assertEquals(
                invited.stream().sorted().toList(),
                installation.mails().stream()
                        .map(it -> it.substring(it.indexOf(' ') + 1))
                        .filter(invited::contains)
                        .sorted()
                        .toList());
    }

    @Test
    void aFormWhoseAnswerWasLostIsNotDoneTwiceWhenItIsSentAgain() throws Exception {
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Of lost answers"));
        officer.get(meeting + "/agenda/items/new");
        cutOffAfter(
                () -> officer.submit("/agenda/items", "title.en", "Opening"),
                () -> installation.number("select count(*) from repeated_request where status = 303 and location like '"
                                + meeting + "/%'")
                        == 1);
        officer.submit("/agenda/items", "title.en", "Opening");
        assertEquals(200, officer.status());
        assertEquals(1, items(meeting));

        // A form that brings the id of what it makes.
        var title = Given.unique("Scheduled and never told");
        officer.get("/meetings/new?process=idm");
        cutOffAfter(() -> officer.submit("/meetings", "title.en", title, "step", "save"), () -> meetings(title) == 1);
        officer.submit("/meetings", "title.en", title, "step", "save");
        assertEquals(200, officer.status());
        assertEquals(title, officer.heading());
        assertEquals(1, meetings(title));
    }

    /** Its answer stays on the line, and then its process is killed. */
    private static void cutOffAfter(Runnable sends, Question done) throws Exception {
        var sending = Executors.newSingleThreadExecutor();
        try (var line = Tunnel.to(product.port())) {
            line.keepsAnswers();
            RestAssured.port = line.port();
            sending.submit(sends);
            until(done);
            product.kill();
        } finally {
            ended(sending);
        }
        start();
    }

    @Test
    void aFormWhoseProcessIsKilledBetweenItsActAndItsAnswerIsSaidToBeDone() throws Exception {
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Cut off"));
        officer.get(meeting + "/agenda/items/new");
        killedBeforeTheAnswerIsKept(() -> officer.submit("/agenda/items", "title.en", "Opening"));
        assertEquals(1, items(meeting));
        start();
        officer.submit("/agenda/items", "title.en", "Opening");
        assertEquals(409, officer.status());
        assertEquals("This was done already", officer.heading());
        assertEquals(1, items(meeting));
    }

    /** Whoever waited for an answer has heard that there is none. */
    private static void ended(ExecutorService acting) throws InterruptedException {
        acting.shutdown();
        assertTrue(acting.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }

    private static long items(String meeting) throws Exception {
        return installation.number(
                "select count(*) from agenda_item where meeting_id = (select id from meeting where slug = '"
                        + slug(meeting) + "')");
    }

    @Test
    void aRequestWithAKeyWhoseProcessIsKilledIsDoneOnceAndSaysSo() throws Exception {
        var story = new ApiStory(DOOR, installation.provider(), Duration.ZERO);
        var title = Given.unique("Told by a program");
        var done = Given.unique("key");
        killedBeforeTheAnswerIsKept(() -> story.schedules(title, done));
        assertEquals(1, meetings(title));
        start();
        for (var i = 0; i < 2; i++) {
            var again = story.schedules(title, done);
            assertEquals(409, again.statusCode());
            assertEquals("/api/problems/done", again.path("type"));
        }
        assertEquals(1, meetings(title));

        // Killed before its act was committed, it is done when it comes again, in a minute.
        var other = Given.unique("Told by a program");
        var undone = Given.unique("key");
        killedWhileWaitingFor("meeting", () -> story.schedules(other, undone));
        start();
        assertEquals(0, meetings(other));
        // As if it had been begun just now, however long the start took.
        installation.does("update repeated_request set at = at + interval '1 hour' where key = '" + undone + "'");
        assertEquals(
                "/api/problems/still-running", story.schedules(other, undone).path("type"));
        installation.does("update repeated_request set at = at - interval '61 minutes' where key = '" + undone + "'");
        assertEquals(201, story.schedules(other, undone).statusCode());
        assertEquals(201, story.schedules(other, undone).statusCode());
        assertEquals(1, meetings(other));
    }

    private static long meetings(String title) throws Exception {
        return installation.number("select count(*) from meeting where title->>'en' = '" + title + "'");
    }

    /** The act is committed; the process comes to where it notes how it answers, and no further. */
    private static void killedBeforeTheAnswerIsKept(Runnable act) throws Exception {
        var acting = Executors.newSingleThreadExecutor();
        installation.does(
                "create function hold() returns trigger language plpgsql security definer as"
                        + " 'begin perform pg_advisory_xact_lock(4711); return new; end';"
                        + " create trigger hold before update of status on repeated_request for each row execute function hold()");
        try (var holding = installation.superuser();
                var holds = holding.createStatement()) {
            holding.setAutoCommit(false);
            holds.execute("select pg_advisory_xact_lock(4711)");
            acting.submit(act);
            until(() -> installation.number("select count(*) from pg_locks where not granted and locktype = 'advisory'")
                    > 0);
            product.kill();
            holding.rollback();
        } finally {
            ended(acting);
            until(() ->
                    installation.number("select count(*) from pg_stat_activity where usename = 'intersession'") == 0);
            installation.does("drop trigger hold on repeated_request; drop function hold()");
        }
        // What waited in the server was done there after all, unless the server saw first that nobody asks any more.
        installation.does("update repeated_request set status = null, location = null, body = null");
    }

    private static long invited(String slug) throws Exception {
        return installation.number(
                "select count(*) from invitation where meeting_id = (select id from meeting where slug = '" + slug
                        + "')");
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lets it come to where it writes into that table, and no further. */
    private static void killedWhileWaitingFor(String table, Runnable act) throws Exception {
        var acting = Executors.newSingleThreadExecutor();
        try (var blocking = installation.superuser();
                var blocks = blocking.createStatement()) {
            blocking.setAutoCommit(false);
            blocks.execute("lock table " + table + " in share row exclusive mode");
            acting.submit(act);
            until(() -> installation.number(
                            "select count(*) from pg_locks where not granted and relation = '" + table + "'::regclass")
                    > 0);
            product.kill();
            blocking.rollback();
        } finally {
            ended(acting);
        }
        // What the server had of that process goes with its connections.
        until(() -> installation.number("select count(*) from pg_stat_activity where usename = 'intersession'") == 0);
    }
}
