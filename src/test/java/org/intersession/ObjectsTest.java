package org.intersession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.intersession.testing.Browsing;
import org.intersession.testing.Cast;
import org.intersession.testing.Raw;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * Each thing that an address names, asked for by everybody who may not see it: the answer is to the letter that for a
 * thing that is not there, with the same headers and as many questions to the database. Whom an answer tells that the
 * thing exists may read it somewhere.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ObjectsTest {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final String BOUNDARY = "B";

    /** What names no thing: the language of a file, what is to become of a meeting, and what its holder alone knows. */
    private static final List<String> NO_THING = List.of("language", "what", "token");

    private static final Map<String, String> NOWHERE = Map.of(
            "slug", "nowhere",
            "code", "ZZZ",
            "number", "999",
            "position", "99",
            "id", "00000000-0000-7000-8000-00000000ffff",
            "key", "00000000ffff",
            "name", "nowhere",
            "symbol", "NONE/2027/99",
            "email", "nobody@example.net",
            "token", "A".repeat(64));

    /** Who reads of a thing on a page of another: an administrator of appointments on that of the person. */
    private static final List<String> READ_ELSEWHERE = List.of(
            "admin /grants/{id}",
            "admin /machines/{id}",
            "admin /admin/machines/{id}",
            "admin /webhooks/{id}",
            "delegate by link and code /l/devices/{id}");

    /** The file itself: its address has no path of its own. */
    private static final List<String> FILES =
            List.of("GET /doc/{symbol}?lang=en&as=pdf", "GET /documents/files/{symbol}?lang=en&as=pdf");

    @Inject
    SessionFactory sessions;

    private record Answer(int status, String shape, long statements) {}

    @Test
    void whatOneMayNotSeeIsNotThereToTheLetter() {
        var cast = Cast.assembled();
        var powerless = new ArrayList<>(cast.personas.keySet());
        powerless.removeAll(cast.powerful);
        var routes = Stream.concat(Routes.all().stream(), FILES.stream())
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .filter(it -> PART.matcher(it).find())
                .distinct()
                .toList();
        var said = new TreeSet<String>();
        for (var name : powerless) {
            var persona = cast.personas.get(name);
            persona.get("/");
            var readable = new TreeSet<String>();
            var told = new TreeMap<String, Answer>();
            routes.stream().filter(it -> it.startsWith("GET ")).forEach(route -> {
                var answer = asked(persona, cast, route, cast.filled(route));
                told.put(route, answer);
                if (answer.status == 200) {
                    readable.add(thing(route, parts(route).size() - 1));
                }
            });
            for (var route : routes) {
                var answer = told.computeIfAbsent(route, it -> asked(persona, cast, it, cast.filled(it)));
                for (var i = 0; i < parts(route).size(); i++) {
                    compared(name, persona, cast, route, i, answer, readable, said);
                }
            }
        }
        assertEquals(List.of(), List.copyOf(said), () -> said.size() + "\n" + String.join("\n", said));
    }

    private void compared(
            String name,
            Browsing persona,
            Cast cast,
            String route,
            int part,
            Answer answer,
            TreeSet<String> readable,
            TreeSet<String> said) {
        var called = parts(route).get(part);
        if (NO_THING.contains(called)) {
            return;
        }
        var nowhere = asked(persona, cast, route, cast.filled(elsewhere(route, part)));
        var thing = thing(route, part);
        if (READ_ELSEWHERE.contains(name + " " + thing)
                || readable.stream().anyMatch(it -> it.equals(thing) || it.startsWith(thing + "/"))) {
            return;
        }
        if (answer.status != nowhere.status || !answer.shape.equals(nowhere.shape)) {
            said.add(route + " tells " + name + " that {" + called + "} exists: " + answer.status + " and not "
                    + nowhere.status + differing(answer, nowhere));
        } else if (answer.status == 404 && answer.statements != nowhere.statements) {
            said.add(route + " asks for " + name + " " + answer.statements + " questions and not " + nowhere.statements
                    + " where {" + called + "} exists");
        }
    }

    private static String differing(Answer one, Answer other) {
        return one.status == other.status ? "\n" + one.shape + "\n" + other.shape : "";
    }

    private static List<String> parts(String route) {
        return PART.matcher(route).results().map(it -> it.group(1)).toList();
    }

    /** The thing that the part names, alike for pages and the API: {@code /meetings/{slug}/guests/{number}}. */
    private static String thing(String route, int part) {
        var end = PART.matcher(route)
                .results()
                .skip(part)
                .findFirst()
                .orElseThrow()
                .end();
        return route.substring(route.indexOf(' ') + 1, end)
                .replaceFirst("^/api/v1", "")
                .replaceFirst("^/document.*/\\{symbol}$", "/doc/{symbol}");
    }

    private static String elsewhere(String route, int part) {
        var found = PART.matcher(route).results().skip(part).findFirst().orElseThrow();
        return route.substring(0, found.start()) + NOWHERE.get(found.group(1)) + route.substring(found.end());
    }

    private Answer asked(Browsing persona, Cast cast, String route, String filled) {
        var method = filled.substring(0, filled.indexOf(' '));
        var path = filled.substring(filled.indexOf(' ') + 1).replace(" ", "%20");
        var headers = new ArrayList<String>();
        persona.headers().forEach((name, value) -> headers.add(name + ": " + value));
        if (path.startsWith("/api/") && persona.program() != null) {
            headers.add(Raw.token(persona.program()));
        } else if (!persona.cookies().isEmpty()) {
            headers.add(Raw.cookies(persona));
        }
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        var answer = method.equals("GET")
                ? Raw.get(path, headers.toArray(String[]::new))
                : written(method, path, persona.cookies().getOrDefault("csrf", ""), headers);
        var address = path.replaceFirst("\\?.*", "");
        return new Answer(answer.status(), shape(answer, address), statistics.getPrepareStatementCount() - before);
    }

    /** Nothing, in whatever way the route takes it. */
    private static Raw written(String method, String path, String token, List<String> headers) {
        var all = new ArrayList<>(headers);
        all.add("X-CSRF-TOKEN: " + token);
        var bodies = new LinkedHashMap<String, String>();
        if (!path.startsWith("/api/")) {
            bodies.put("application/x-www-form-urlencoded", "csrf-token=" + token);
            bodies.put(
                    "multipart/form-data; boundary=" + BOUNDARY,
                    "--B\r\nContent-Disposition: form-data; name=\"csrf-token\"\r\n\r\n" + token + "\r\n--B--\r\n");
        }
        bodies.put("application/json", "{}");
        bodies.put("application/octet-stream", "{}");
        Raw answer = null;
        for (var body : bodies.entrySet()) {
            if (answer == null || answer.status() == 415) {
                answer = Raw.of(method, path, body.getKey(), body.getValue(), all.toArray(String[]::new));
            }
        }
        return answer;
    }

    /** All of it but what differs from one time to the next, and the address itself. */
    private static String shape(Raw answer, String path) {
        var headers = new TreeMap<>(answer.headers());
        headers.keySet().removeAll(List.of("x-request-id", "date", "content-length"));
        var cookies = answer.cookies().stream()
                .map(it -> it.replaceAll("=[^;]*", "="))
                .sorted()
                .toList();
        // The address of a paper leads to that of its file.
        var file = path.replaceFirst("^/doc/", "/documents/files/");
        var body = answer.body()
                .replace(file, "PATH")
                .replace(path, "PATH")
                .replace(path.replace("%20", " "), "PATH")
                .replaceAll("name=\"(csrf|once)-token\" value=\"[^\"]*\"", "TOKEN");
        return headers + " " + cookies + "\n" + body;
    }
}
