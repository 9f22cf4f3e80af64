package org.intersession;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** The description of the API: the one that was reviewed, of every operation, and of nothing else. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ApiTest {
    private static final Path DESCRIPTION = Path.of("docs/openapi.yaml");

    /** {@code -Dopenapi.write=true} writes it anew. */
    @Test
    void theDescriptionOfTheApiIsTheOneThatWasReviewed() throws IOException {
        var now = given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(DESCRIPTION, now);
        }
        assertEquals(
                List.of(),
                differences(Files.readAllLines(DESCRIPTION), now.lines().toList()));
    }

    /** Line by line around what the two have in common at both ends. */
    private static List<String> differences(List<String> reviewed, List<String> now) {
        var before = 0;
        while (before < reviewed.size()
                && before < now.size()
                && reviewed.get(before).equals(now.get(before))) {
            before++;
        }
        var after = 0;
        while (after < reviewed.size() - before
                && after < now.size() - before
                && reviewed.get(reviewed.size() - 1 - after).equals(now.get(now.size() - 1 - after))) {
            after++;
        }
        var said = new ArrayList<String>();
        reviewed.subList(before, reviewed.size() - after).forEach(it -> said.add("-" + it));
        now.subList(before, now.size() - after).forEach(it -> said.add("+" + it));
        return said;
    }

    @Test
    void everyOperationSaysWhatItDoes() {
        Map<String, Map<String, Object>> paths =
                given().accept("application/json").get("/q/openapi?format=json").path("paths");
        var silent = new TreeSet<String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> it
                    && !"parameters".equals(method)
                    && (it.get("summary") == null || !path.startsWith("/api/v1/"))) {
                silent.add(method + " " + path);
            }
        }));
        assertEquals(new TreeSet<String>(), silent);
    }
}
