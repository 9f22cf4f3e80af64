package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsTest {
    private static final String CATEGORY = "org.intersession.levels.test";

    @TempDir
    Path folder;

    @Test
    void aLevelHoldsWhileItStandsInTheFile() throws IOException {
        var file = folder.resolve("levels");
        var job = new LevelsJob(Optional.of(file));
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
}
