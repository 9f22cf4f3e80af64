package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.testing.Given;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A meeting with more than a hundred megabytes of papers goes out of one installation and into another, which is empty:
 * two processes with less memory than that is, each with a database of its own in one PostgreSQL.
 */
class ElsewhereIT {
    private static final Door DOOR = Door.of("tests");
    private static final int LARGE = 35_000_000;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static Installation installation;
    private static Product here;
    private static Product elsewhere;

    @BeforeAll
    static void twoInstallations() throws Exception {
        installation = Installation.made();
        installation.does("create database elsewhere owner intersession_owner encoding 'UTF8' template template0");
        here = Product.started(
                Product.BUILT,
                Product.freePort(),
                Files.createDirectories(installation.folder().resolve("here")),
                installation.settings("here"));
        var settings = installation.settings("elsewhere");
        settings.put(
                "quarkus.datasource.jdbc.url",
                installation.databaseUrl().replaceFirst(EmbeddedDatabase.NAME + "$", "elsewhere"));
        elsewhere = Product.started(
                Product.BUILT,
                Product.freePort(),
                Files.createDirectories(installation.folder().resolve("elsewhere")),
                settings);
        here.ready();
        elsewhere.ready();
        RestAssured.baseURI = "http://localhost";
    }

    @AfterAll
    static void allIsStopped() throws Exception {
        RestAssured.reset();
        for (var product : new Product[] {here, elsewhere}) {
            if (product != null) {
                product.close();
            }
        }
        if (installation != null) {
            installation.close();
        }
    }

    @Test
    void aMeetingLargerThanTheMemoryOfEitherGoesFromOneToTheOther() throws Exception {
        RestAssured.port = here.port();
        var story = new ApiStory(DOOR, installation.provider(), Duration.ZERO);
        var slug = story.told(Given.unique("Elsewhere"), "Mexico", "MEX", story.focalPoint("MEX"));
        for (var one = 0; one < 3; one++) {
            story.paper(slug, large(one));
        }
        var out = installation.folder().resolve("out.zip");
        taken(here, story.officer().token(), slug, out);
        assertTrue(Files.size(out) > 3L * LARGE, () -> out.toFile().length() + " bytes");

        RestAssured.port = elsewhere.port();
        var admin = Given.unique("admin") + "@example.org";
        DOOR.comes(admin, "admin").get("/account");
        var token = ApiStory.token(installation.provider(), admin, "admin");
        assertEquals("201 {\"meeting\":\"" + slug + "\"}", takenIn(token, out, true));
        // Without a length it is read to its end as well, and refused for what it is.
        assertTrue(takenIn(token, out, false).startsWith("422 "));

        var again = installation.folder().resolve("again.zip");
        var officer = new ApiStory(DOOR, installation.provider(), Duration.ZERO).officer();
        taken(elsewhere, officer.token(), slug, again);
        var before = sums(out);
        var after = sums(again);
        assertEquals(
                List.of("meeting.json"),
                before.keySet().stream()
                        .filter(it -> !before.get(it).equals(after.get(it)))
                        .toList(),
                "but that it is archived now");
        assertEquals(before.keySet(), after.keySet());
        assertEquals(
                4, before.keySet().stream().filter(it -> it.endsWith(".pdf")).count());
    }

    /** A PDF by its first and last bytes, that nothing makes smaller. */
    private static byte[] large(int seed) {
        var bytes = new byte[LARGE];
        new Random(seed).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        var tail = "\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        System.arraycopy(tail, 0, bytes, LARGE - tail.length, tail.length);
        return bytes;
    }

    private static void taken(Product product, String token, String slug, Path to) throws Exception {
        var answer = CLIENT.send(
                asked(product, token, "/api/v1/meetings/" + slug + "/archive").build(), BodyHandlers.ofFile(to));
        assertEquals(200, answer.statusCode());
    }

    private static String takenIn(String token, Path archive, boolean announced) throws Exception {
        try (var in = Files.newInputStream(archive)) {
            var body = announced ? BodyPublishers.ofFile(archive) : BodyPublishers.ofInputStream(() -> in);
            var answer = CLIENT.send(
                    asked(elsewhere, token, "/api/v1/meeting-archives")
                            .header("Content-Type", "application/zip")
                            .header("Idempotency-Key", Given.unique("once"))
                            .POST(body)
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    private static HttpRequest.Builder asked(Product product, String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + product.port() + path))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofMinutes(3));
    }

    /** What the bag says of each part of it. */
    private static Map<String, String> sums(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var list = zip.stream()
                    .filter(it -> it.getName().endsWith("/manifest-sha256.txt"))
                    .findFirst()
                    .orElseThrow();
            var sums = new TreeMap<String, String>();
            try (var in = zip.getInputStream(list)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(it -> sums.put(it.substring(66 + "data/".length()), it.substring(0, 64)));
            }
            return sums;
        }
    }
}
