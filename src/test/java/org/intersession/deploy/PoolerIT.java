package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.intersession.testing.Given;
import org.junit.jupiter.api.Test;

/** The packaged product through PgBouncer in transaction mode: nothing that it needs stays with a connection. */
class PoolerIT {
    private static final Door DOOR = Door.of("tests");

    @Test
    void aStoryIsToldThroughAPoolerThatLendsConnectionsByTheTransaction() throws Exception {
        try (var installation = Installation.made();
                var pooler =
                        PgBouncer.before(installation.folder().resolve("pgbouncer"), installation.databasePort(), 3)) {
            var settings = installation.settings("node");
            settings.put(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + pooler.port() + "/intersession?prepareThreshold=0");
            settings.put("quarkus.flyway.jdbc-url", installation.databaseUrl());
            settings.put("intersession.messages.url", installation.databaseUrl());
            // The tick would hide whether the postman was woken.
            settings.put("intersession.mail.every", "1h");
            try (var product = Product.started(
                            Product.BUILT,
                            Product.freePort(),
                            installation.folder().resolve("node"),
                            settings)
                    .ready()) {
                RestAssured.baseURI = "http://localhost";
                RestAssured.port = product.port();
                var story = new ApiStory(DOOR, installation.provider(), Duration.ZERO);
                var people = List.of(story.focalPoint("MEX"), story.focalPoint("KEN"));
                var both = Executors.newFixedThreadPool(2);
                var told = both.invokeAll(List.of(
                        () -> story.told(Given.unique("Through a pooler"), "Mexico", "MEX", people.get(0)),
                        () -> story.told(Given.unique("Through a pooler"), "Kenya", "KEN", people.get(1))));
                both.shutdown();
                for (var one : told) {
                    assertEquals(
                            200,
                            story.officer()
                                    .browsing()
                                    .get("/meetings/" + one.get())
                                    .status());
                }
                var until = Instant.now().plusSeconds(300);
                while (installation.number("select count(*) from mail where state = 'WAITING'") > 0) {
                    assertTrue(Instant.now().isBefore(until), "mails wait for their hour");
                    Product.pause(50);
                }
                assertTrue(
                        installation.mails().size() >= 4, installation.mails().toString());
                // Three lent by the pooler, and the node's own ear.
                assertTrue(installation.number("select count(*) from pg_stat_activity where usename = 'intersession'")
                        <= 4);
                assertEquals(
                        Set.of("jit=off"),
                        Set.copyOf(installation.words("select unnest(setconfig) from pg_db_role_setting s"
                                + " join pg_database d on d.oid = s.setdatabase where d.datname = 'intersession'")));
                assertEquals(
                        List.of(),
                        product.log().stream()
                                .filter(it -> it.contains(" ERROR "))
                                .toList());
            } finally {
                RestAssured.reset();
            }
        }
    }
}
