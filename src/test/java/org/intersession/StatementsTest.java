package org.intersession;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.intersession.testing.Browsing;
import org.intersession.testing.Routes;
import org.intersession.testing.Scene;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * Every page asks the database a fixed number of questions, the same for three things as for one. The numbers stand in
 * {@code statements.csv}, by route and reader, and are reviewed there; "-" is where a reader gets no page, "all" where
 * the page lists what every test has made, and "each" where it asks once more for each: a file in a bundle, whose
 * download is logged. {@code -Dstatements.write=true} writes the file anew.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class StatementsTest {
    private static final Path FILE = Path.of("src/test/resources/statements.csv");
    private static final List<String> NOT_COUNTED = List.of("all", "each");

    @Inject
    SessionFactory sessions;

    @Test
    void everyPageAsksAsMuchForThreeThingsAsForOne() throws IOException {
        var reviewed = reviewed();
        var one = counted(Scene.of(1), reviewed);
        var three = counted(Scene.of(3), reviewed);
        if (Boolean.getBoolean("statements.write")) {
            write(one);
            reviewed = reviewed();
        }
        var said = new ArrayList<String>();
        differences(reviewed, one, "one thing", said);
        differences(reviewed, three, "three things", said);
        assertEquals(List.of(), said);
    }

    private Map<String, Map<String, String>> counted(Scene scene, Map<String, Map<String, String>> reviewed) {
        var found = new TreeMap<String, Map<String, String>>();
        var pages = Routes.all().stream()
                .filter(it -> it.startsWith("GET /") && !it.startsWith("GET /api/") && !it.startsWith("GET /sign-"))
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .distinct()
                .toList();
        for (var route : pages) {
            var row = found.computeIfAbsent(route, it -> new TreeMap<>());
            scene.readers.forEach((name, reader) -> {
                var said = reviewed.getOrDefault(route, Map.of()).getOrDefault(name, "");
                row.put(name, NOT_COUNTED.contains(said) ? said : statements(reader, scene.address(route)));
            });
        }
        return found;
    }

    /** Of the second visit: the first is written down. */
    private String statements(Browsing reader, String page) {
        if (page.contains("{")) {
            return "-"; // an address that only a mail has
        }
        var statistics = sessions.getStatistics();
        var count = 0L;
        for (var visit = 0; visit < 2; visit++) {
            var before = statistics.getPrepareStatementCount();
            var answer = given().cookies(reader.cookies())
                    .urlEncodingEnabled(false)
                    .redirects()
                    .follow(false)
                    .get(page);
            answer.asByteArray();
            if (answer.statusCode() != 200) {
                return "-";
            }
            count = statistics.getPrepareStatementCount() - before;
        }
        return Long.toString(count);
    }

    private static void differences(
            Map<String, Map<String, String>> reviewed,
            Map<String, Map<String, String>> found,
            String things,
            List<String> said) {
        reviewed.keySet().stream()
                .filter(it -> !found.containsKey(it))
                .forEach(it ->
                        said.add("statements.csv has a row for " + it + ", which the application does not have."));
        found.forEach((route, counts) -> counts.forEach((reader, count) -> {
            var expected = reviewed.getOrDefault(route, Map.of()).get(reader);
            if (expected == null) {
                said.add(
                        "The page " + route + " has no row in statements.csv: say there how many statements it takes.");
            } else if (!expected.equals(count)) {
                said.add(route + " takes " + count + " statements and not " + expected + " with " + things
                        + ", for the " + reader + ".");
            }
        }));
    }

    private static Map<String, Map<String, String>> reviewed() throws IOException {
        var rows = new TreeMap<String, Map<String, String>>();
        if (!Files.exists(FILE)) {
            return rows;
        }
        var lines = Files.readAllLines(FILE);
        var head = lines.get(0).split(",");
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",");
            var counts = rows.computeIfAbsent(cells[0], it -> new TreeMap<>());
            for (var i = 1; i < cells.length; i++) {
                counts.put(head[i], cells[i]);
            }
        }
        return rows;
    }

    private static void write(Map<String, Map<String, String>> found) throws IOException {
        var lines = new ArrayList<String>();
        var readers = found.values().iterator().next().keySet();
        lines.add("page," + String.join(",", readers));
        found.forEach((route, counts) -> lines.add(route + "," + String.join(",", counts.values())));
        Files.write(FILE, lines);
    }
}
