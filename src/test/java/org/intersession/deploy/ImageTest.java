package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code Dockerfile}, which no engine reads here: what of it can be looked at without one. */
class ImageTest {
    private static final Set<String> KNOWN = Set.of(
            "FROM",
            "WORKDIR",
            "COPY",
            "RUN",
            "LABEL",
            "ENV",
            "USER",
            "EXPOSE",
            "STOPSIGNAL",
            "HEALTHCHECK",
            "ENTRYPOINT");

    /** What mvn package leaves, and what SECURITY.md says lies beside it. */
    private static final Set<String> BUILT =
            Set.of("/build/target/quarkus-app", "/build/target/quarkus-run-cyclonedx.json");

    /** The name of an instruction and what follows it, lines that go on put together. */
    private record Instruction(String name, String words) {
        List<String> each() {
            return List.of(words.split("\\s+"));
        }
    }

    private static List<Instruction> instructions() throws IOException {
        var text = Files.readString(Path.of("Dockerfile"))
                .replaceAll("(?m)^#.*\\n", "")
                .replaceAll("\\\\\\n\\s*", "");
        return text.lines()
                .filter(it -> !it.isBlank())
                .map(it -> it.split("\\s+", 2))
                .map(it -> new Instruction(it[0], it[1].strip()))
                .toList();
    }

    private static Stream<Instruction> called(String name) throws IOException {
        return instructions().stream().filter(it -> it.name.equals(name));
    }

    @Test
    void everyInstructionIsKnownAndEveryImageHasItsVersion() throws IOException {
        assertEquals(
                List.of(),
                instructions().stream()
                        .map(Instruction::name)
                        .filter(it -> !KNOWN.contains(it))
                        .toList());
        for (var from : called("FROM").toList()) {
            assertTrue(from.each().get(0).matches("[a-z/-]+:[\\w.-]*\\d[\\w.-]*"), from.words);
        }
    }

    @Test
    void whatIsCopiedIsThere() throws IOException {
        var missing = new ArrayList<String>();
        var taken = Files.readAllLines(Path.of(".dockerignore"));
        for (var copy : called("COPY").toList()) {
            var words = copy.each();
            if (words.get(0).startsWith("--from=")) {
                assertEquals("--from=build", words.get(0));
                assertTrue(BUILT.contains(words.get(1)), words.get(1));
                continue;
            }
            for (var source : words.subList(0, words.size() - 1)) {
                if (!Files.exists(Path.of(source)) || !taken.contains("!" + source)) {
                    missing.add(source);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void itRunsAsNobodyInParticularByWhatDeployHas() throws IOException {
        var user = called("USER").toList();
        assertEquals(
                List.of("10001:10001"), user.stream().map(Instruction::words).toList());
        var last = instructions().get(instructions().size() - 1);
        assertEquals("ENTRYPOINT [\"/opt/intersession/deploy/start\"]", last.name + " " + last.words);
        for (var program : List.of("deploy/start", "deploy/healthy")) {
            assertTrue(Files.isExecutable(Path.of(program)), program);
        }
    }

    /** A build leaves no secret in a layer: what it is given is for the build and of nothing else. */
    @Test
    void noSettingOfAnInstallationStandsInIt() throws IOException {
        var set = called("ENV")
                .flatMap(it -> it.each().stream())
                .map(it -> it.substring(0, it.indexOf('=')))
                .toList();
        assertEquals(List.of("INTERSESSION_APP", "LANG"), set);
    }
}
