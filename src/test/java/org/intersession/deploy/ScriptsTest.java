package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.intersession.testing.Debian;
import org.junit.jupiter.api.Test;

/** The scripts of {@code deploy/}: without remarks of shellcheck, and refusing what they cannot do in one line. */
class ScriptsTest {
    private static List<Path> scripts() throws IOException {
        var scripts = new ArrayList<Path>();
        try (var files = Files.walk(Yaml.DEPLOY)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".sh")
                        || !name.contains(".") && Yaml.text(file).startsWith("#!")) {
                    scripts.add(file);
                }
            }
        }
        return scripts;
    }

    @Test
    void shellcheckHasNoRemarkAndEachStopsAtItsFirstError() throws Exception {
        var scripts = scripts();
        assertTrue(scripts.size() >= 8, scripts::toString);
        var command = new ArrayList<>(List.of(
                Debian.program("shellcheck", "shellcheck").toString(), "--external-sources", "--severity=style"));
        scripts.forEach(it -> command.add(it.toString()));
        assertEquals("", said(command, List.of()));
        for (var script : scripts) {
            var text = Yaml.text(script);
            assertTrue(text.contains("\nset -eu") || text.contains("Sourced, never run"), script::toString);
        }
    }

    /** What was measured is what an installation runs with, in a container too, and what the README says. */
    @Test
    void theFlagsOfTheStartAreSaidInTheReadmeAndInTheImage() throws IOException {
        var start = Yaml.text(Path.of("deploy/start"));
        var flags = Pattern.compile("-X[^\\s\"$]+")
                .matcher(start.substring(start.indexOf("\nexec "), start.indexOf("${JAVA_OPTS")))
                .results()
                .map(MatchResult::group)
                .filter(it -> !it.startsWith("-Xlog"))
                .toList();
        assertEquals(6, flags.size(), flags::toString);
        assertTrue(Yaml.text(Path.of("README.md")).contains("`" + String.join(" ", flags) + "`"));
        assertTrue(Yaml.text(Path.of("pom.xml"))
                .contains("<quarkus.jib.jvm-arguments>" + String.join(",", flags) + "</quarkus.jib.jvm-arguments>"));
    }

    @Test
    void whatIsMissingIsSaidInOneLine() throws Exception {
        assertEquals("backup: usage: backup FOLDER\n", said(List.of("deploy/backup"), List.of()));
        assertEquals(
                "backup: QUARKUS_DATASOURCE_JDBC_URL is not set: which database?\n",
                said(List.of("deploy/backup", "target/nowhere"), List.of()));
        assertEquals(
                "restore: there is no backup target/nowhere\n",
                said(List.of("deploy/restore", "target/nowhere"), List.of()));
        assertEquals(
                "backup: INTERSESSION_S3_BUCKET is not set: where are the files?\n",
                said(
                        List.of("deploy/backup", "target/nowhere"),
                        List.of(
                                "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://localhost/none",
                                "QUARKUS_FLYWAY_USERNAME=owner",
                                "INTERSESSION_STORAGE_FOLDER=target/nowhere",
                                "INTERSESSION_STORE=s3")));
        assertEquals(
                "advisories: there is no bill of materials target/nowhere: mvn package writes it\n",
                said(List.of("deploy/advisories", "target/nowhere"), List.of()));
        assertEquals(
                "advisories: osv-scanner is not on this machine: nothing was compared\n",
                said(List.of("deploy/advisories", "--offline", "pom.xml"), List.of("PATH=/usr/bin:/bin")));
        assertEquals(
                "install: meetings has no dot: give the whole name, as in meetings.example.org\n",
                said(List.of("deploy/install", "meetings"), List.of()));
    }

    @Test
    void inEveryDeploymentTheLogIsForPrograms() throws IOException {
        for (var settings :
                List.of("systemd/intersession.env", "compose/compose.yaml", "kubernetes/base/settings.yaml")) {
            assertEquals(
                    1,
                    Yaml.text(Yaml.DEPLOY.resolve(settings))
                            .lines()
                            .filter(it -> it.matches("\\s*INTERSESSION_LOGS_JSON(?:=|: )\"?true\"?"))
                            .count(),
                    settings);
        }
    }

    private static String said(List<String> command, List<String> environment) throws Exception {
        var words = new ArrayList<>(List.of("env", "INTERSESSION_SETTINGS=/nowhere"));
        words.addAll(environment);
        words.addAll(command);
        var running = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes());
        running.waitFor();
        return said;
    }
}
