package org.intersession.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedProvider;
import org.intersession.testing.Browsing;
import org.intersession.testing.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the product writes to its log while people use it and things fail: the packaged process, saying more than usual,
 * with JSON switched on.
 */
class LogsIT {
    private static final String LOGIN = "<!doctype html><form method=\"post\"><input name=\"username\"></form>";
    /** Whatever of it stood in a line would tell who was there. */
    private static final List<String> PERSONAL = List.of("Quetzalcoatl", "quetzal", "Xochitl", "xochitl", "Tlaloc");

    private static final String TOKEN = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

    @TempDir
    static Path folder;

    private static List<String> lines;
    private static String failed;
    private static final int PORT_BEFORE = RestAssured.port;

    @BeforeAll
    static void peopleUseItAndThenTheDatabaseIsGone() throws Exception {
        var log = folder.resolve("log");
        try (var database = EmbeddedDatabase.passing();
                var provider = EmbeddedProvider.started(0, LOGIN)) {
            var port = Ports.free();
            var process = started(port, log, database.settings(), provider.settings());
            try {
                RestAssured.port = port;
                ready();
                used();
                database.close();
                failed = Browsing.nobody().once("/parties").header("X-Request-Id");
            } finally {
                process.destroy();
                assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            }
        }
        lines = Files.readAllLines(log);
    }

    @AfterAll
    static void others() {
        RestAssured.port = PORT_BEFORE;
    }

    private static Process started(int port, Path log, Map<String, String> database, Map<String, String> provider)
            throws Exception {
        var settings = new HashMap<String, String>();
        settings.putAll(database);
        settings.putAll(provider);
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("intersession.address", "http://localhost:" + port);
        settings.put("intersession.storage.folder", folder.resolve("files").toString());
        settings.put("intersession.logs.json", "true");
        settings.put("intersession.mail.port", "1");
        settings.put("quarkus.log.category.\"org.intersession\".level", "DEBUG");
        settings.put("quarkus.datasource.jdbc.acquisition-timeout", "3S");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        settings.forEach((name, value) ->
                builder.environment().put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        return builder.start();
    }

    private static void ready() throws InterruptedException {
        for (var i = 0; i < 3000; i++) {
            try {
                if (RestAssured.get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (Exception notYet) {
                // asked again below
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it does not start");
    }

    /** An administrator signs in, adds somebody, asks what is not there; others come with what opens nothing. */
    private static void used() {
        var admin = Browsing.nobody()
                .signIn(
                        "quetzal-subject",
                        "{\"email\":\"quetzal@example.org\",\"email_verified\":true,\"name\":\"Quetzalcoatl\","
                                + "\"roles\":[\"admin\"]}");
        admin.get("/admin/persons").submit("/admin/persons", "familyName", "Xochitl", "email", "xochitl@example.org");
        assertEquals(200, admin.status());
        admin.get("/admin/persons?q=Tlaloc");
        admin.get("/no/such/page?name=Tlaloc");
        admin.get("/admin/persons").submit("/admin/persons", "familyName", "", "email", "xochitl@");
        Browsing.nobody().get("/l/" + TOKEN);
        RestAssured.given()
                .header("Authorization", "Bearer " + TOKEN)
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void everyLineIsAnObjectWithItsTimeLevelAndCategory() throws Exception {
        assertTrue(lines.size() > 5, lines::toString);
        for (var line : lines) {
            var it = read(line);
            Instant.from(OffsetDateTime.parse(it.get("timestamp").asText()));
            for (var member : List.of("level", "loggerName", "message", "threadName")) {
                assertTrue(it.hasNonNull(member), line);
            }
        }
    }

    @Test
    void aFailureNamesTheRequestThatItsReaderWasTold() throws Exception {
        assertTrue(failed.matches("[0-9a-f]{16}"), failed);
        var named = 0;
        for (var line : lines) {
            if (read(line).path("mdc").path("request").asText().equals(failed)
                    && List.of("WARN", "ERROR").contains(read(line).get("level").asText())) {
                named++;
            }
        }
        assertTrue(named > 0, () -> failed + " is not in " + String.join("\n", lines));
    }

    @Test
    void noLineSaysWhoWasThere() {
        for (var line : lines) {
            for (var personal : PERSONAL) {
                assertFalse(line.contains(personal), line);
            }
            assertFalse(line.contains(TOKEN.substring(0, 40)), line);
            assertFalse(line.contains("cHJvdGVjdHMtbm90aGluZy"), line);
        }
    }

    private static JsonNode read(String line) throws Exception {
        return new ObjectMapper().readTree(line);
    }
}
