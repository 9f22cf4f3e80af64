package org.intersession.reference;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.testing.Browsing;
import org.intersession.testing.Described;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Routes;
import org.intersession.testing.Stack;
import org.intersession.web.error.ProblemType;
import org.junit.jupiter.api.Test;

/** The description of the API is complete and true, and its page shows all of it. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReferenceTest {
    @Test
    void everyOperationHasItsWordsItsParametersAndTrueExamples() throws IOException {
        var lacking = new TreeSet<String>();
        Described.read().operations().forEach(it -> {
            for (var parameter : it.parameters()) {
                if (parameter.path("description").asText().isEmpty()) {
                    lacking.add(it + ": what is " + parameter.path("name").asText() + "?");
                }
            }
            it.jsonSent().ifPresent(content -> examined(it, "request", content, lacking));
            it.jsonAnswers().forEach((status, content) -> examined(it, "answer " + status, content, lacking));
        });
        assertEquals(new TreeSet<String>(), lacking);
    }

    private static void examined(
            Described.Operation it, String what, Described.Content content, TreeSet<String> lacking) {
        if (content.example() == null) {
            lacking.add(it + ": no example of its " + what);
        } else {
            content.faults(content.example()).forEach(fault -> lacking.add(it + ": " + what + " " + fault));
        }
    }

    @Test
    void thePageHasEveryOperationAndEveryThingOnce() throws IOException {
        var page = Browsing.nobody().get("/api").page();
        var all = new TreeSet<String>();
        Routes.all().stream()
                .filter(it -> it.contains(" /api/v1/"))
                .map(it -> it.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}"))
                .forEach(all::add);
        assertEquals(all, new TreeSet<>(page.select(".operation h3").eachText()));
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count());
        assertEquals(
                List.of(),
                page.select("main a[href^=#]").eachAttr("href").stream()
                        .filter(it -> page.getElementById(it.substring(1)) == null)
                        .toList());
        assertEquals(List.of("L’API"), Browsing.nobody().get("/api?lang=fr").texts("h1"));
    }

    @Test
    void theTypeOfEveryProblemLeadsToItsPageInThreeLanguages() {
        var officer = Program.officer(Given.process("midsa"));
        var told = Map.of(
                ProblemType.MISSING, given().get("/api/v1/meetings/nowhere"),
                ProblemType.SIGN_IN, given().get("/api/v1/me"),
                ProblemType.FORBIDDEN, officer.get("/api/v1/processes/rcm/settings"),
                ProblemType.REFUSED, officer.post("/api/v1/meetings", Map.of()),
                ProblemType.METHOD, officer.delete("/api/v1/meetings"),
                ProblemType.MEDIA_TYPE,
                        officer.asks().contentType("text/plain").body("x").post("/api/v1/meetings"),
                ProblemType.NOT_ACCEPTABLE, given().accept("image/png").get("/api/v1/meetings"),
                ProblemType.BAD,
                        officer.asks().contentType("application/json").body("{").post("/api/v1/meetings"));
        told.forEach((type, answer) -> {
            assertEquals(type.status(), answer.statusCode(), type.name());
            assertEquals("application/problem+json", answer.contentType(), type.name());
            assertEquals(type.address(), answer.path("type"), type.name());
        });
        for (var type : ProblemType.values()) {
            for (var language : List.of("en", "fr", "es")) {
                var page = Browsing.nobody().get(type.address() + "?lang=" + language);
                assertEquals(200, page.status(), type + language);
                assertTrue(page.texts("h1").get(0).length() > 5);
            }
        }
        assertEquals(404, Browsing.nobody().get("/api/problems/unheard-of").status());
    }

    @Test
    void thePageWeighsLessThanItMay() {
        var page = given().header("Accept-Encoding", "gzip").get("/api");
        assertTrue(Integer.parseInt(page.header("Content-Length")) < 100_000, page.header("Content-Length"));
    }
}
