package org.intersession.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class DebianTest {
    private static final String LINE =
            "No chromium here, and none could be installed (Debian: apt-get install chromium fonts-dejavu-core).";

    @Test
    void whatIsThereIsTakenUnderWhicheverOfItsNames() {
        var shell = Debian.program(List.of("no-such-program", "sh"), "dash");
        assertTrue(Files.isExecutable(shell) && shell.endsWith("sh"), shell::toString);
    }

    @Test
    void whereNothingMayBeInstalledTheTestIsLeftOutWithOneLineThatSaysHowToGetIt() {
        var left = assertThrows(
                TestAbortedException.class, () -> Debian.absent("chromium", false, "chromium", "fonts-dejavu-core"));
        assertEquals(LINE, left.getMessage());
    }

    @Test
    void inCiThatIsAFailure() {
        var failed = assertThrows(
                AssertionError.class, () -> Debian.absent("chromium", true, "chromium", "fonts-dejavu-core"));
        assertEquals(LINE, failed.getMessage());
    }
}
