package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows ARCHITECTURE.md and CONTRIBUTING.md finds each class that they name; CitedTest looks for the tests. */
class GuidesTest {
    private static final List<Path> GUIDES = List.of(Path.of("ARCHITECTURE.md"), Path.of("CONTRIBUTING.md"));
    private static final Pattern CLASS = Pattern.compile("(?<![\\w/.])((?:[a-z]+\\.)+[A-Z][a-z]\\w+)");

    @Test
    void everyClassThatIsNamedIsInItsPackage() throws IOException {
        var missing = new TreeSet<String>();
        var named = 0;
        for (var guide : GUIDES) {
            for (var found : CLASS.matcher(Files.readString(guide)).results().toList()) {
                named++;
                var file =
                        Path.of("src/main/java/org/intersession", found.group(1).replace('.', '/') + ".java");
                if (Files.notExists(file)) {
                    missing.add(guide + ": " + found.group(1));
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
        assertTrue(named > 20, named + " classes");
    }
}
