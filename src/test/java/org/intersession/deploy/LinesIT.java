package org.intersession.deploy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.S3Server;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What goes wrong on the lines between the product and what it stands on: the provider is not to be reached while people
 * are signed in, a network swallows packets, the database is a standby that is promoted. Every line leads through a {@link
 * Tunnel}.
 */
class LinesIT {
    private static final Door DOOR = Door.of("tests");

    /** docs/faults.md says 45 s; the machine of the tests is slow besides. */
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** In seconds, for somebody's tokens. */
    private static final long BRIEF = 8;

    private static Installation installation;
    private static S3Server bucket;
    private static Tunnel database;
    private static Tunnel relay;
    private static Tunnel provider;
    private static Tunnel files;
    private static Product product;
    private static Browsing officer;
    private static final Map<String, String> told = new HashMap<>();
    private static final String OFFICER = Given.unique("officer") + "@example.org";

    @BeforeAll
    static void aProductIsInstalled() throws Exception {
        installation = Installation.made();
        bucket = S3Server.in(installation.folder().resolve("s3"));
        var settings = installation.settings("node");
        database = Tunnel.to(installation.databasePort());
        relay = Tunnel.to(Integer.parseInt(settings.get("intersession.mail.port")));
        provider = Tunnel.to(
                URI.create(settings.get("quarkus.oidc.auth-server-url")).getPort());
        files = Tunnel.to(bucket.endpoint().getPort());
        settings.putAll(bucket.settings());
        settings.put("intersession.s3.endpoint", "http://127.0.0.1:" + files.port());
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + database.port() + "/intersession");
        for (var tenant : List.of("quarkus.oidc.", "quarkus.oidc.api.")) {
            settings.compute(
                    tenant + "auth-server-url", (name, url) -> url.replaceFirst(":\\d+/", ":" + provider.port() + "/"));
        }
        settings.put("intersession.mail.port", String.valueOf(relay.port()));
        settings.put("intersession.mail.every", "1s");
        settings.put("quarkus.datasource.jdbc.max-size", "8");
        told.putAll(settings);
        product = started();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = product.port();
        officer = SmokeStory.officer(DOOR, OFFICER);
    }

    private static Product started() {
        return Product.started(
                        Product.BUILT,
                        product == null ? Product.freePort() : product.port(),
                        installation.folder().resolve("node"),
                        told)
                .ready();
    }

    @AfterAll
    static void allIsStopped() throws Exception {
        RestAssured.reset();
        if (product != null) {
            product.close();
        }
        for (var line : new Tunnel[] {database, relay, provider, files}) {
            if (line != null) {
                line.close();
            }
        }
        if (bucket != null) {
            bucket.close();
        }
        if (installation != null) {
            installation.close();
        }
    }

    /** It is known to be silent for five seconds longer than it is. */
    @BeforeEach
    void theProviderAnswers() throws Exception {
        until(() -> Browsing.nobody().once("/sign-in").statusCode() == 302);
    }

    @AfterEach
    void theLogHasNoTraceOfAPage() {
        assertEquals(
                List.of(),
                product.log().stream()
                        .filter(it -> it.startsWith("\tat ") || it.startsWith("Caused by:"))
                        .limit(5)
                        .toList());
    }

    @Test
    void whoIsSignedInGoesOnWhileTheProviderIsAway() throws Exception {
        var leaving = DOOR.comes(Given.unique("leaving") + "@example.org");
        var token = cookies(leaving);
        provider.gone();
        try {
            SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Without the provider"));
            assertEquals(200, officer.get("/account").status());
            nobodyIsSentThere();
            // Out: the session ends here, though the provider cannot be told.
            leaving.get("/account");
            var out = leaving.post("/sign-out", Map.of("csrf-token", List.of(leaving.token())));
            assertEquals(303, out.statusCode());
            leaving.once(URI.create(out.header("Location")).getPath());
            assertEquals(
                    404,
                    given().cookies(token)
                            .redirects()
                            .follow(false)
                            .get("/account")
                            .statusCode());
        } finally {
            provider.back();
        }
        assertEquals(200, officer.get("/account").status());
    }

    /** But for the five seconds for which it was known to answer; they are told on our own page. */
    private static void nobodyIsSentThere() throws Exception {
        var coming = Browsing.nobody();
        var until = Instant.now().plus(BOUND);
        var answer = coming.once("/sign-in?to=/account");
        while (answer.statusCode() == 302 && Instant.now().isBefore(until)) {
            Product.pause(1000);
            answer = coming.once("/sign-in?to=/account");
        }
        saysThatNobodyAnswers(answer, "/sign-in?to=/account");
        answeredSoon(() -> coming.once("/sign-in?to=/account").statusCode(), 503);
    }

    /** Without waiting for what is silent: of several, one at least, since a machine that has much to do may stand still. */
    private static void answeredSoon(Callable<Integer> question, int status) throws Exception {
        var shortest = BOUND;
        for (var i = 0; i < 5 && shortest.toSeconds() >= 5; i++) {
            shortest = timed(question, List.of(status));
        }
        assertTrue(shortest.toSeconds() < 5, shortest.toString());
    }

    private static void saysThatNobodyAnswers(Response answer, String again) {
        assertEquals(503, answer.statusCode());
        assertEquals("60", answer.header("Retry-After"));
        var page = Jsoup.parse(answer.asString());
        assertEquals(
                "Signing in is not possible at the moment", page.select("h1").text());
        assertEquals(again, page.select("main .btn-primary").attr("href"));
    }

    private static Map<String, String> cookies(Browsing somebody) {
        return Map.copyOf(somebody.cookies());
    }

    @Test
    void whoseTokensEndMeanwhileLosesNothingAndIsBackWhenTheProviderIs() throws Exception {
        installation.provider().expectBrief(BRIEF);
        var brief = DOOR.comes(OFFICER, "secretariat");
        var title = Given.unique("Typed while the tokens ended");
        assertEquals(200, brief.get("/meetings/new?process=idm&lang=en").status());
        var until = Instant.now().plusSeconds(BRIEF + 1);
        provider.gone();
        try {
            while (Instant.now().isBefore(until)) {
                Product.pause(200);
            }
            assertEquals(200, given().get("/processes/idm").statusCode());
            brief.submit("/meetings", "title.en", title, "step", "save");
            assertEquals(422, brief.status());
            assertEquals("You are no longer signed in", brief.heading());
            assertEquals(title, brief.page().select("main input[name=title.en]").val());
        } finally {
            provider.back();
        }
        theProviderAnswers();
        brief.submit("/meetings");
        assertEquals(200, brief.status(), brief.page().text());
        assertEquals(title, brief.heading());
    }

    private static Duration timed(Callable<Integer> question, List<Integer> expected) throws Exception {
        var begun = Instant.now();
        var status = question.call();
        assertTrue(expected.contains(status), "answered with " + status);
        var took = Duration.between(begun, Instant.now());
        assertTrue(took.compareTo(BOUND) < 0, took.toString());
        return took;
    }

    @Test
    void whereTheDatabaseFallsSilentEverybodyIsToldSoWithinItsTime() throws Exception {
        var title = Given.unique("Into the silence");
        officer.get("/meetings/new?process=idm&lang=en");
        var readers = Executors.newFixedThreadPool(12);
        var all = new ArrayList<Future<Duration>>();
        database.falls();
        try {
            for (var i = 0; i < 11; i++) {
                all.add(readers.submit(
                        () -> timed(() -> given().get("/processes/idm").statusCode(), List.of(503))));
            }
            all.add(readers.submit(() -> timed(
                    () -> officer.submit("/meetings", "title.en", title, "step", "save")
                            .status(),
                    List.of(503))));
            Product.pause(1000);
            answeredSoon(() -> product.status("/q/health/live"), 200);
            var longest = Duration.ZERO;
            for (var one : all) {
                longest = one.get().compareTo(longest) > 0 ? one.get() : longest;
            }
            System.out.println("a silent database: told after " + longest.toSeconds() + " s at most");
            assertEquals(
                    title, officer.page().select("main input[name=title.en]").val());
        } finally {
            database.good();
            readers.shutdown();
        }
        product.await("/q/health/ready", 200);
        officer.submit("/meetings");
        assertEquals(title, officer.heading());
        assertEquals(1, installation.number("select count(*) from meeting where title->>'en' = '" + title + "'"));
    }

    @Test
    void whereRelayProviderAndBucketFallSilentPagesGoOn() throws Exception {
        var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Beside the silence"));
        var paper = SmokeStory.pdf();
        var file = SmokeStory.send(officer, meeting, paper);
        var address = Given.unique("mission") + "@example.org";
        var cookies = cookies(officer);
        var both = Executors.newFixedThreadPool(2);
        try {
            List.of(relay, files).forEach(Tunnel::falls);
            installation.mail(address);
            var reading = both.submit(
                    () -> timed(() -> given().cookies(cookies).get(file).statusCode(), List.of(503)));
            var signingIn = both.submit(LinesIT::returnsFromAProviderThatFallsSilent);
            Product.pause(1000);
            answeredSoon(() -> officer.get("/home").status(), 200);
            System.out.println("silent: a file is told to be out of reach after "
                    + reading.get().toSeconds() + " s, signing in after "
                    + signingIn.get().toSeconds() + " s");
            assertTrue(signingIn.get().toSeconds() < 10, signingIn.get().toString());
            nobodyIsSentThere();
        } finally {
            List.of(relay, provider, files).forEach(Tunnel::good);
            both.shutdown();
        }
        SmokeStory.assertReads(officer, file, paper);
        until(() -> installation.mails().stream().anyMatch(it -> it.endsWith(" " + address)));
        assertEquals(
                1,
                installation.mails().stream()
                        .filter(it -> it.endsWith(" " + address))
                        .count());
        theProviderAnswers();
        assertEquals(200, DOOR.comes(OFFICER, "secretariat").get("/account").status());
    }

    /** Where the browser comes back with its code, and nobody tells what it is worth. */
    private static Duration returnsFromAProviderThatFallsSilent() throws Exception {
        var coming = Browsing.nobody();
        var challenge = coming.once("/sign-in?to=/account");
        while (challenge.header("Location").startsWith("http://localhost:" + product.port() + "/")) {
            challenge = coming.once(local(challenge.header("Location")));
        }
        var login = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("username=somebody&claims=")
                .post(URI.create(challenge.header("Location")));
        provider.falls();
        var took = timed(() -> coming.get(local(login.header("Location"))).status(), List.of(503));
        saysThatNobodyAnswers(coming.response(), "/sign-in?to=/home");
        return took;
    }

    @Test
    void aProductThatStartsBesideASilentProviderServesAndSaysSo() throws Exception {
        product.kill();
        provider.falls();
        try {
            var begun = Instant.now();
            product = started();
            System.out.println("beside a silent provider it is ready after "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s");
            assertEquals(200, given().get("/processes/idm").statusCode());
            var answer = Browsing.nobody().once("/sign-in?to=/account");
            saysThatNobodyAnswers(answer, "/sign-in?to=/account");
            timed(() -> Browsing.nobody().once("/sign-in").statusCode(), List.of(503));
        } finally {
            provider.good();
        }
        theProviderAnswers();
        assertEquals(200, officer.get("/account").status());
        assertEquals(200, DOOR.comes(OFFICER, "secretariat").get("/account").status());
    }

    private static String local(String location) {
        var uri = URI.create(location);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private interface Question {
        boolean answered() throws Exception;
    }

    private static void until(Question question) throws Exception {
        for (var patience = 0; patience < 900 && !question.answered(); patience++) {
            Product.pause(100);
        }
        assertTrue(question.answered());
    }

    @Test
    void aStandbyIsReadAndWrittenOnceItIsPromoted() throws Exception {
        var standby = installation.folder().resolve("standby");
        installation.databaseGone();
        copied(installation.folder().resolve("postgres"), standby);
        installation.databaseBack();
        Files.createFile(standby.resolve("standby.signal"));
        Files.writeString(
                standby.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=" + installation.databasePort() + " user=postgres'\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        leadsTo(installation.databasePort());
        var port = Product.freePort();
        try (var second = EmbeddedDatabase.kept(standby, port)) {
            var meeting = SmokeStory.schedule(officer.get("/?lang=en"), Given.unique("Before the failover"));
            var slug = meeting.substring(meeting.lastIndexOf('/') + 1);
            until(() -> count(second, "from meeting where slug = '" + slug + "'") == 1);
            assertEquals(1, count(second, "where pg_is_in_recovery()"));

            leadsTo(port);
            assertEquals(200, officer.get(meeting).status());
            var title = Given.unique("Written on a standby");
            officer.get("/meetings/new?process=idm").submit("/meetings", "title.en", title, "step", "save");
            assertEquals(503, officer.status());
            assertEquals("We cannot reach our records at the moment", officer.heading());
            assertEquals(
                    title, officer.page().select("main input[name=title.en]").val());

            assertEquals(1, count(second, "where pg_promote()"));
            officer.submit("/meetings");
            assertEquals(200, officer.status());
            assertEquals(title, officer.heading());
            assertEquals(1, count(second, "from meeting where title->>'en' = '" + title + "'"));
            assertEquals(200, officer.get(meeting).status());
        } finally {
            leadsTo(installation.databasePort());
        }
    }

    private static void leadsTo(int port) {
        database.leadsTo(port);
        product.await("/q/health/ready", 200);
        // A connection that was idle for a second is asked before it is used.
        Product.pause(1200);
    }

    private static long count(EmbeddedDatabase database, String sql) throws Exception {
        try (var superuser = database.superuser();
                var asked = superuser.createStatement();
                var answer = asked.executeQuery("select count(*) " + sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** As a base backup of a server that stands still. */
    private static void copied(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (var one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
