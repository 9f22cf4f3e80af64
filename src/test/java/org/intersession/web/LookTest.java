package org.intersession.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.mail.Postman;
import org.intersession.platform.Languages;
import org.intersession.testing.Cast;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Every page that the application has, as the personas of {@code look.csv} see it, on a telephone and on a desk: nothing
 * that axe minds (WCAG 2.2 AA), nothing wider than the window, the language said. One language a page, in rotation;
 * with {@code mvn -Pfull verify} all of them, light and dark, with script and without.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LookTest {
    private static final Path FILE = Path.of("src/test/resources/look.csv");
    private static final String NO_PAGE = "no page";
    private static final boolean FULL = Boolean.getBoolean("look.full");
    /** Where pictures of the pages are kept, if anywhere: {@code -Dlook.folder}. */
    private static final String FOLDER = System.getProperty("look.folder");
    /** Pages that say that something is not there, not theirs, or went wrong. */
    private static final List<String> NOT_FOUND =
            List.of("GET /nothing-here", "GET /from-another-site", "GET /sign-in/interrupted");

    /** A page as somebody sees it. @param query what its address asks for, if anything */
    record Look(String route, String persona, String query) {
        static Look of(String line) {
            var cells = line.split(",", 3);
            return new Look(cells[0], cells[1], cells.length > 2 ? cells[2] : "");
        }

        boolean isPage() {
            return !persona.equals(NO_PAGE);
        }

        String address(Cast cast, String language) {
            return cast.filled(route).replace("GET ", "") + "?" + (query.isEmpty() ? "" : query + "&") + "lang="
                    + language;
        }
    }

    @Inject
    Postman postman;

    @Test
    void everyPageIsAccessibleAndFitsAtAnyWidth() throws Exception {
        var cast = Cast.assembled();
        Furnishing.of(cast, postman);
        var found = new ArrayList<String>();
        looks().stream().filter(it -> !it.isPage()).forEach(it -> {
            var answer = cast.personas.get("secretariat of rcm").once(it.address(cast, "en"));
            if (answer.statusCode() == 200 && answer.contentType().startsWith("text/html")) {
                found.add(it.route + " is a page: say in look.csv who sees it");
            }
        });
        for (var persona : pages().entrySet()) {
            var person = cast.personas.get(persona.getKey());
            for (var dark : FULL ? List.of(false, true) : List.of(false)) {
                try (var visitor = person.at(Visitor.at(320, "en", true))) {
                    visitor.page().emulateMedia(Visitor.scheme(dark));
                    for (var look : persona.getValue()) {
                        for (var language : languages(look)) {
                            seen(visitor, look, look.address(cast, language), language, found);
                        }
                    }
                }
            }
            if (FULL) {
                try (var visitor = person.at(Visitor.at(320, "en", false))) {
                    for (var look : persona.getValue()) {
                        for (var language : languages(look)) {
                            measured(visitor, look, look.address(cast, language), language, found);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void everyPageRouteHasItsLine() throws IOException {
        var kept = new TreeSet<String>();
        looks().stream().map(Look::route).forEach(kept::add);
        kept.remove("GET /nothing-here");
        var there = new TreeSet<String>();
        Routes.all().stream()
                .filter(it -> it.startsWith("GET ") && !it.startsWith("GET /api/"))
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .forEach(there::add);
        assertEquals(there, kept, "look.csv says for each route who sees most of its page");
    }

    private static void seen(Visitor visitor, Look look, String address, String language, List<String> found) {
        opened(visitor, look, address, language, found);
        measured(visitor, look, language, 320, found);
        visitor.axe().forEach(it -> found.add(told(look, language, 320) + it));
        visitor.page().setViewportSize(1280, 900);
        measured(visitor, look, language, 1280, found);
        visitor.axe().forEach(it -> found.add(told(look, language, 1280) + it));
        if (FOLDER != null) {
            var name = (look.persona + look.route).replaceAll("[^A-Za-z0-9]+", "-") + "-" + language;
            visitor.picture(Path.of(FOLDER, name + "-1280.png"));
            visitor.page().setViewportSize(320, 640);
            visitor.picture(Path.of(FOLDER, name + "-320.png"));
        }
    }

    private static void opened(Visitor visitor, Look look, String address, String language, List<String> found) {
        visitor.page().setViewportSize(320, 900);
        var status = visitor.page().navigate(address).status();
        if (status != 200 && !NOT_FOUND.contains(look.route)) {
            found.add(told(look, language, 320) + "answers " + status);
        }
    }

    private static void measured(Visitor visitor, Look look, String address, String language, List<String> found) {
        opened(visitor, look, address, language, found);
        measured(visitor, look, language, 320, found);
        visitor.page().setViewportSize(1280, 900);
        measured(visitor, look, language, 1280, found);
    }

    private static void measured(Visitor visitor, Look look, String language, int width, List<String> found) {
        if (!language.equals(visitor.page().locator("html").getAttribute("lang"))) {
            found.add(told(look, language, width) + "the page says another language");
        }
        if (visitor.overflows()) {
            found.add(told(look, language, width) + "wider than the window");
        }
        if (visitor.page().locator("h1").count() != 1) {
            found.add(told(look, language, width) + "not one first heading");
        }
        if (visitor.page().locator("main .btn-primary").count() > 1) {
            found.add(told(look, language, width) + "several primary buttons");
        }
    }

    private static String told(Look look, String language, int width) {
        return look.route + " " + look.query + " as " + look.persona + " in " + language + " at " + width + ": ";
    }

    private static List<String> languages(Look look) throws IOException {
        return FULL ? Languages.ALL : List.of(Languages.ALL.get(looks().indexOf(look) % Languages.ALL.size()));
    }

    private static Map<String, List<Look>> pages() throws IOException {
        var pages = new LinkedHashMap<String, List<Look>>();
        looks().stream().filter(Look::isPage).forEach(it -> pages.computeIfAbsent(
                        it.persona, persona -> new ArrayList<>())
                .add(it));
        return pages;
    }

    private static List<Look> looks() throws IOException {
        return Files.readAllLines(FILE).stream().skip(1).map(Look::of).toList();
    }
}
