package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever page of ours names a test, names one that is there. */
class CitedTest {
    private static final Pattern CITED = Pattern.compile("`([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var tests = tests();
        var missing = new TreeSet<String>();
        var found = 0;
        for (var page : pages()) {
            for (var it : CITED.matcher(Files.readString(page)).results().toList()) {
                found++;
                var source = tests.get(it.group(1));
                if (source == null || it.group(2) != null && !source.contains(" " + it.group(2) + "(")) {
                    missing.add(page + ": " + it.group());
                }
            }
        }
        assertEquals(new TreeSet<String>(), missing);
        assertEquals(true, found > 0);
    }

    private static List<Path> pages() throws IOException {
        try (var root = Files.list(Path.of("."));
                var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(it -> it.toString().endsWith(".md"))
                    .toList();
        }
    }

    /** The source of each, by its name. */
    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        for (var folder : List.of("src/test/java", "src/load/java", "src/bench/java")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    tests.merge(
                            file.getFileName().toString().replace(".java", ""),
                            Files.readString(file),
                            (one, other) -> one + other);
                }
            }
        }
        return tests;
    }
}
