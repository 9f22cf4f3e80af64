package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.intersession.testing.Together;
import org.junit.jupiter.api.Test;

/**
 * Every route × everybody; the API with tokens, and once with the cookie of a session: who gets which status stands in {@code access.csv}, and is reviewed there. A star marks a
 * route of which something exists nowhere; its row proves less. {@code -Daccess.write=true} writes the file anew,
 * {@code -Daccess.only=/api/} asks the routes alone in which that stands.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AccessTest {
    private static final String SESSION = "cookie of a secretariat";
    private static final String ONLY = System.getProperty("access.only", "");
    private static final Path FILE = Path.of("src/test/resources/access.csv");

    @Test
    void everybodyGetsAtEveryRouteWhatWasReviewed() throws IOException {
        var cast = Cast.assembled();
        var found = asked(cast);
        if (Boolean.getBoolean("access.write")) {
            write(cast, found);
        }
        assertEquals(List.of(), differences(reviewed(), found));
    }

    private static Map<String, Map<String, String>> asked(Cast cast) {
        var routes = Routes.all().stream()
                .map(AccessTest::plain)
                .filter(it -> it.contains(ONLY))
                .distinct()
                .sorted(Comparator.comparing(AccessTest::lateness).thenComparing(it -> it))
                .toList();
        var found = new TreeMap<String, Map<String, String>>();
        routes.forEach(route -> found.put(row(cast, route), new ConcurrentHashMap<>()));
        var powerless = cast.personas.keySet().stream()
                .filter(it -> !cast.powerful.contains(it))
                .toList();
        for (var late : List.of(0, 1, 2, 3, 4)) {
            var now = routes.stream().filter(it -> lateness(it) == late).toList();
            // Whom no act obeys, and who only read, may ask at the same time.
            Together.each(3, late == 0 ? cast.personas.keySet() : powerless, name -> asks(cast, name, now, found));
            if (late > 0) {
                cast.powerful.forEach(name -> asks(cast, name, now, found));
            }
            now.forEach(route -> found.get(row(cast, route))
                    .put(SESSION, api(route) ? status(cast.session, cast.filled(route)) : "-"));
        }
        return found;
    }

    private static void asks(Cast cast, String name, List<String> routes, Map<String, Map<String, String>> found) {
        var persona = cast.personas.get(name);
        routes.forEach(route -> found.get(row(cast, route)).put(name, status(persona, cast.filled(route))));
    }

    private static boolean api(String route) {
        return route.contains(" /api/");
    }

    /** Reading before writing, what ends things after that, what ends the session, or makes somebody else of a stranger, last. */
    private static int lateness(String route) {
        if (route.equals("POST /sign-out") || route.equals("GET /l/{token}")) {
            return 4;
        }
        if (route.matches("\\w+ /(sign-|l/|invitations/).*")) {
            return 3;
        }
        if (route.startsWith("GET ")) {
            return 0;
        }
        return route.matches("DELETE .*|.*(removal|withdrawal|cancellation|postponement|moving|\\{what})") ? 2 : 1;
    }

    private static String status(Browsing persona, String route) {
        var space = route.indexOf(' ');
        var method = route.substring(0, space);
        var path = route.substring(space + 1);
        // The API is asked with a token of the same person, where they have one.
        var status = api(route) && persona.program() != null
                ? persona.program().status(method, path)
                : persona.status(method, path);
        return Integer.toString(status);
    }

    /** Without the patterns that the framework matches with. */
    private static String plain(String route) {
        return route.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    private static String row(Cast cast, String route) {
        return cast.lacks(route) ? route + " *" : route;
    }

    private static List<String> differences(
            Map<String, Map<String, String>> reviewed, Map<String, Map<String, String>> found) {
        var said = new ArrayList<String>();
        reviewed.keySet().stream()
                .filter(it -> it.contains(ONLY) && !found.containsKey(it))
                .forEach(it -> said.add("access.csv has a row for " + it + ", which the application does not have."));
        found.forEach((route, statuses) -> {
            if (!reviewed.containsKey(route)) {
                said.add("The route " + route + " has no row in access.csv: say there who gets what.");
                return;
            }
            statuses.forEach((persona, status) -> {
                var expected = reviewed.get(route).get(persona);
                if (!status.equals(expected)) {
                    said.add(route + " answers " + persona + " with " + status + " and not " + expected + ".");
                }
            });
        });
        return said;
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
            var statuses = new LinkedHashMap<String, String>();
            for (var i = 1; i < cells.length; i++) {
                statuses.put(head[i], cells[i]);
            }
            rows.put(cells[0], statuses);
        }
        return rows;
    }

    private static void write(Cast cast, Map<String, Map<String, String>> found) throws IOException {
        var lines = new ArrayList<String>();
        var columns = new ArrayList<>(cast.personas.keySet());
        columns.add(SESSION);
        lines.add("route," + String.join(",", columns));
        var all = reviewed();
        all.keySet().removeIf(it -> it.contains(ONLY));
        all.putAll(found);
        all.forEach((route, statuses) -> lines.add(route + ","
                + String.join(",", columns.stream().map(statuses::get).toList())));
        Files.write(FILE, lines);
    }
}
