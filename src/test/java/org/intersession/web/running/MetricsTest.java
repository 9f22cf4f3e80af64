package org.intersession.web.running;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** However many addresses people ask for, the figures have as many rows as there are kinds of addresses. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MetricsTest {
    private static final Pattern LABELLED =
            Pattern.compile("^(http_server_requests_seconds_count\\{.*}) ", Pattern.MULTILINE);

    @Test
    void aThousandAddressesAreOneKind() {
        for (var i = 0; i < 5; i++) {
            ask(i);
        }
        var before = series();
        for (var i = 5; i < 255; i++) {
            ask(i);
        }
        assertEquals(before, series());
        assertTrue(
                before.stream().anyMatch(it -> it.contains("uri=\"/meetings/{slug:[a-z0-9-]+}\"")), before::toString);
        for (var row : before) {
            assertFalse(row.contains("asked-"), row);
        }
    }

    /** Four that differ: what is there, what is not, what the API says of it, and a language. */
    private static void ask(int number) {
        var name = Given.unique("asked") + "-" + number;
        given().redirects().follow(false).get("/meetings/" + name);
        given().redirects().follow(false).get("/parties/" + name + "/x?q=" + name);
        given().redirects().follow(false).get("/api/v1/meetings/" + name);
        given().redirects().follow(false).get("/nothing/" + name + "/" + number);
    }

    private static Set<String> series() {
        return LABELLED.matcher(given().get("/q/metrics").asString())
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.contains("/q/metrics"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
