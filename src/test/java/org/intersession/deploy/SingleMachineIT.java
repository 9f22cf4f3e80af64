package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The single-machine way of deploy/README.md, really gone by {@code deploy/verify}: PostgreSQL and nginx of Debian, the
 * product started by the lines of its unit. Where that cannot run it is skipped with one line, or fails where {@code
 * CI=true}.
 */
class SingleMachineIT {
    private static final int CANNOT = 77;

    @Test
    void itIsInstalledToldBackedUpDestroyedRestoredAndToldAgain() throws Exception {
        assertEquals(
                List.of(
                        "installed",
                        "units are verified by systemd-analyze",
                        "nginx takes its sites and is started",
                        "the product is started by the lines of its unit",
                        "the proxy ends TLS, leads there, and shows nothing of health and figures",
                        "the story is told",
                        "a backup is made while the product runs, and is whole",
                        "where files lie in a bucket the database alone goes into the backup, and out of it",
                        "a restore over what is there is refused",
                        "the product is stopped; left are the backup and a copy of the settings",
                        "ten damaged backups are refused in one line each, and nothing of them is left",
                        "the backup is restored into the empty place",
                        "what was told before is there, and the story is told again"),
                told("--short"));
    }

    @Test
    @Tag("full")
    void soItIsWithKeycloakWhoseDatabaseIsInTheBackup() throws Exception {
        var told = told();
        assertEquals(15, told.size());
        assertTrue(told.contains("Keycloak is started with the realm"));
        assertTrue(told.contains("its console is used in a tunnel and not from outside"));
        assertEquals("what was told before is there, and the story is told again", told.get(14));
    }

    private static List<String> told(String... words) throws IOException, InterruptedException {
        var log = Files.createTempFile(Path.of("target"), "verify", ".log");
        var command =
                new ProcessBuilder("deploy/verify").redirectErrorStream(true).redirectOutput(log.toFile());
        command.command().addAll(List.of(words));
        command.environment().put("VERIFY_CLASSPATH", System.getProperty("java.class.path"));
        var running = command.start();
        assertTrue(running.waitFor(20, TimeUnit.MINUTES), "deploy/verify did not end");
        var said = Files.readString(log).strip();
        if (running.exitValue() == CANNOT && !"true".equals(System.getenv("CI"))) {
            Assumptions.abort(said);
        }
        assertEquals(0, running.exitValue(), said);
        return said.lines().map(it -> it.replaceFirst("^verify: ", "")).toList();
    }
}
