package org.intersession.web.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.intersession.platform.message.Messages;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LevelsTest {
    private static final String CATEGORY = "org.intersession.levels.test";
    private static final String OTHER = "org.intersession.levels.of.others";

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void aLevelHoldsWhileItStandsInTheFile() throws IOException {
        var file = folder.resolve("levels");
        var job = new LevelsJob(Optional.of(file), messages, clock);
        var logger = Logger.getLogger(CATEGORY);
        job.look();
        assertFalse(logger.isTraceEnabled());

        Files.writeString(file, "# the mail of today\n" + CATEGORY + " = TRACE\n");
        job.look();
        assertTrue(logger.isTraceEnabled());

        Files.writeString(file, CATEGORY + "=LOUD\n");
        job.look();
        assertFalse(logger.isTraceEnabled());

        Files.writeString(file, CATEGORY + "=TRACE\n");
        job.look();
        Files.delete(file);
        job.look();
        assertFalse(logger.isTraceEnabled());
    }

    @Test
    void whatChangesOnOneNodeIsToldToTheOthersAndToThoseThatStartLater() throws IOException {
        var file = Files.writeString(folder.resolve("levels"), OTHER + "=TRACE\n");
        new LevelsJob(Optional.of(file), messages, clock).look();
        assertEquals(Optional.of(OTHER + "=TRACE\n"), Given.in(() -> messages.last("levels")));
        var logger = Logger.getLogger(OTHER);

        var other = new LevelsJob(Optional.empty(), messages, clock);
        other.hear(OTHER + "=FATAL\n");
        assertFalse(logger.isTraceEnabled());
        other.look();
        assertFalse(logger.isTraceEnabled());
        other.hear("");

        var later = new LevelsJob(Optional.empty(), messages, clock);
        Given.in(() -> {
            later.start(null);
            return true;
        });
        assertTrue(logger.isTraceEnabled());
        later.hear("");

        Files.writeString(file, "");
        var again = new LevelsJob(Optional.of(file), messages, clock);
        Given.in(() -> {
            again.start(null);
            return true;
        });
        again.look();
        assertEquals(Optional.of(""), Given.in(() -> messages.last("levels")));
    }

    @Test
    void aRequestHasANameThatIsWellFormed() {
        assertEquals("0a1b2c3d-proxy", RequestId.of("0a1b2c3d-proxy", true));
        for (var other : new String[] {null, "short", "with a space", "line\nbreak-and-more", "x".repeat(65)}) {
            assertTrue(RequestId.of(other, true).matches("[0-9a-f]{16}"), other);
        }
        assertTrue(RequestId.of("0a1b2c3d-proxy", false).matches("[0-9a-f]{16}"));
    }

    @Test
    void theTokenOfALinkIsNotInTheLog() {
        assertEquals("/invitations/…", RequestId.loggable("/invitations/" + "aB3_-".repeat(9)));
        assertEquals("/meetings/steering-2027", RequestId.loggable("/meetings/steering-2027"));
    }

    /** It says which rule was broken, and by it the application finds its sentence; the row it keeps to itself. */
    @Test
    void whatTheDatabaseRefusesIsToldWithoutItsValues() {
        var somebody = UUID.randomUUID();
        var refused = assertThrows(SQLException.class, () -> {
            try (var line = database.getConnection();
                    var statement = line.prepareStatement(
                            "insert into repeated_request (person, key, request, at) values (?, 'k', '', now())")) {
                statement.setObject(1, somebody);
                statement.executeUpdate();
            }
        });
        assertTrue(refused.getMessage().contains("repeated_request_person_fkey"), refused::getMessage);
        assertFalse(refused.getMessage().contains(somebody.toString()), refused::getMessage);
    }

    @Test
    void aPathOfTheLogNamesNobodyAndIsOneLine() {
        for (var mail : List.of("ana@example.org", "ana%40example.org")) {
            assertEquals(
                    "/api/v1/processes/idm/addressees/MEX/…",
                    RequestId.loggable("/api/v1/processes/idm/addressees/MEX/" + mail));
        }
        assertEquals("/a…INFO forged…/", RequestId.loggable("/a\nINFO forged\u2028/"));
    }
}
