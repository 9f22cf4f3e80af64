package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intersession.mail.Postman;
import org.intersession.platform.language.Languages;
import org.intersession.testing.Cast;
import org.intersession.testing.Chromium;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.intersession.testing.Together;
import org.intersession.testing.Visitor;
import org.intersession.testing.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every page that the application has, as the personas of {@code look.csv} see it, before, during and after the meeting,
 * on a telephone and on a desk: nothing that axe minds (WCAG 2.2 AA), nothing wider than the window or its cell, one
 * first heading, at most one primary button, the language said, and no heavier over the wire than it may be. One language
 * and one width for axe a page, by its line in rotation; with {@code mvn -Pfull verify} all of them, light and dark, with
 * script and without. {@code -Dlook.only=/outcomes} looks at those pages alone, {@code -Dlook.folder=…} keeps pictures of
 * them.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LookTest {
    private static final Path FILE = Path.of("src/test/resources/look.csv");
    private static final String NO_PAGE = "no page";
    private static final int[] WIDTHS = {320, 1280};
    private static final boolean FULL = Boolean.getBoolean("look.full");
    /** Bytes over the wire: with an empty cache, with what is cached, and the map and lists of more than 100 rows. */
    private static final long FIRST = 100_000;

    private static final long FURTHER = 40_000;
    private static final long LONG = 100_000;
    private static final int LONG_FROM = 100;
    private static final String ONLY = System.getProperty("look.only", "");
    private static final String FOLDER = System.getProperty("look.folder");
    private static final Map<String, String> MOMENTS =
            Map.of("during", "2027-09-27T08:20:00Z", "after", "2027-10-04T08:00:00Z");
    /** Pages that say that something is not there, not theirs, or went wrong. */
    private static final List<String> NOT_FOUND =
            List.of("GET /nothing-here", "GET /from-another-site", "GET /sign-in/interrupted");

    /**
     * A page as somebody sees it.
     *
     * @param line its place in the file, which says in which language and at which width it is read
     * @param query what its address asks for, if anything
     * @param when during or after the meeting; before it where nothing is said
     */
    record Look(int line, String route, String persona, String query, String when) {
        static Look of(int line, String text) {
            var cells = (text + ",,").split(",", -1);
            return new Look(line, cells[0], cells[1], cells[2], cells[3]);
        }

        boolean isPage() {
            return !persona.equals(NO_PAGE);
        }

        List<String> languages() {
            return FULL ? Languages.ALL : List.of(Languages.ALL.get(line % Languages.ALL.size()));
        }

        boolean readAt(int width) {
            return FULL || WIDTHS[line % WIDTHS.length] == width;
        }

        String address(Cast cast, String language) {
            return cast.filled(route).replace("GET ", "") + "?" + (query.isEmpty() ? "" : query + "&") + "lang="
                    + language;
        }
    }

    @Inject
    Postman postman;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void everyPageRouteHasItsLine() {
        var kept = looks().stream().map(Look::route).collect(Collectors.toCollection(TreeSet::new));
        kept.remove("GET /nothing-here");
        var there = Routes.all().stream()
                .filter(it -> it.startsWith("GET ") && !it.startsWith("GET /api/v1/"))
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(there);
        missing.removeAll(kept);
        assertEquals(Set.of(), missing, "look.csv says for each route who sees most of its page, or that it is none");
        kept.removeAll(there);
        assertEquals(Set.of(), kept, "look.csv has lines for routes that the application does not have");
    }

    @Test
    void everyPageIsAccessibleAndFitsAtAnyWidth() throws Exception {
        var cast = Cast.assembled();
        Furnishing.of(cast, postman);
        var found = Collections.synchronizedList(new ArrayList<String>());
        var pages = new LinkedHashMap<String, Map<String, List<Look>>>();
        for (var look : looks()) {
            if (!look.route.contains(ONLY)) {
                continue;
            }
            if (look.isPage()) {
                pages.computeIfAbsent(look.when, it -> new LinkedHashMap<>())
                        .computeIfAbsent(look.persona, it -> new ArrayList<>())
                        .add(look);
            } else if (answersPage(cast, look)) {
                found.add(look.route + " is a page: say in look.csv who sees it");
            }
        }
        for (var moment : pages.entrySet()) {
            if (MOMENTS.containsKey(moment.getKey())) {
                clock.standAt(MOMENTS.get(moment.getKey()));
            }
            var mostFirst = moment.getValue().entrySet().stream()
                    .sorted(Comparator.comparing(it -> -it.getValue().size()))
                    .toList();
            Together.each(2, mostFirst, it -> looked(cast, it.getKey(), it.getValue(), found), Chromium::ended);
        }
        assertEquals("", String.join("\n", found));
    }

    private static boolean answersPage(Cast cast, Look look) {
        var answer = cast.personas.get("secretariat of rcm").once(look.address(cast, "en"));
        return answer.statusCode() == 200 && answer.contentType().startsWith("text/html");
    }

    /** With one browser a persona: signing in is slower than looking. */
    private static void looked(Cast cast, String persona, List<Look> looks, List<String> found) {
        var person = cast.personas.get(persona);
        for (var script : FULL ? List.of(true, false) : List.of(true)) {
            try (var visitor = person.at(Visitor.at(WIDTHS[0], "en", script))) {
                var weight = new Weighed(visitor.weighed());
                for (var dark : FULL && script ? List.of(false, true) : List.of(false)) {
                    visitor.page().emulateMedia(Visitor.scheme(dark));
                    for (var look : looks) {
                        for (var language : look.languages()) {
                            looked(visitor, weight, look, look.address(cast, language), language, script, found);
                        }
                    }
                }
            }
        }
    }

    private static void looked(
            Visitor visitor,
            Weighed weight,
            Look look,
            String address,
            String language,
            boolean script,
            List<String> found) {
        var told = look.route + " " + look.query + " " + look.when + " as " + look.persona + " in " + language + " ";
        visitor.page().setViewportSize(WIDTHS[0], 900);
        var status = visitor.speaking(language).page().navigate(address).status();
        weight.tooMuch(visitor, look).ifPresent(it -> found.add(told + it));
        if (status != 200 && !NOT_FOUND.contains(look.route)) {
            found.add(told + "answers " + status);
        }
        if (!language.equals(visitor.page().locator("html").getAttribute("lang"))) {
            found.add(told + "says another language");
        }
        if (visitor.page().locator("h1").count() != 1) {
            found.add(told + "has not one first heading");
        }
        if (visitor.page().locator("main .btn-primary").count() > 1) {
            found.add(told + "has several primary buttons");
        }
        for (var width : WIDTHS) {
            visitor.page().setViewportSize(width, 900);
            if (visitor.overflows()) {
                found.add(told + "is wider than " + width);
            }
            visitor.crowded().forEach(it -> found.add(told + "at " + width + " has a cell that runs over: " + it));
            if (script && look.readAt(width)) {
                visitor.axe().forEach(it -> found.add(told + "at " + width + ": " + it));
            }
            if (FOLDER != null) {
                var name = look.line + look.when + look.persona + look.route + language;
                visitor.picture(Path.of(FOLDER, name.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + ".png"));
            }
        }
    }

    /** One browser's cache, which fills from page to page. */
    private static final class Weighed {
        private final Weight weight;
        private boolean cached;

        Weighed(Weight weight) {
            this.weight = weight;
        }

        Optional<String> tooMuch(Visitor visitor, Look look) {
            var isLong = look.route.equals("GET /map")
                    || visitor.page().locator("main tbody tr, main li").count() > LONG_FROM;
            var most = !cached ? FIRST : isLong ? LONG : FURTHER;
            cached = true;
            var came = weight.taken();
            return came < most ? Optional.empty() : Optional.of("weighs " + came + " bytes, of at most " + most);
        }
    }

    private static List<Look> looks() {
        try {
            var lines = Files.readAllLines(FILE);
            return IntStream.range(1, lines.size())
                    .mapToObj(it -> Look.of(it, lines.get(it)))
                    .toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
