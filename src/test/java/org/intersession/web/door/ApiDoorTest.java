package org.intersession.web.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Who comes to the API from where, and with what. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ApiDoorTest {
    private static final String OPEN = "Access-Control-Allow-Origin";

    @Test
    void pagesOfOtherSitesReadWhatIsPublicAndNothingInAnybodysName() {
        var meeting = Given.announced(Given.process("idm"));
        var other = "https://ministry.example";
        for (var path : List.of("topics", "parties/AUS", "meetings/" + meeting.slug, "documents", "meetings/none")) {
            var answer = given().header("Origin", other).get("/api/v1/" + path);
            assertEquals("*", answer.header(OPEN), path);
            assertEquals("ETag, Link", answer.header("Access-Control-Expose-Headers"), path);
            assertNull(answer.header("Access-Control-Allow-Credentials"), path);
        }
        var officer = Program.officer(Given.process("idm"));
        for (var path : List.of("me", "meetings/" + meeting.slug)) {
            var answer = officer.asks().header("Origin", other).get("/api/v1/" + path);
            assertEquals(200, answer.statusCode(), path);
            assertNull(answer.header(OPEN), path);
        }
        assertNull(given().header("Origin", other).post("/api/v1/meetings").header(OPEN));
        assertNull(given().header("Origin", other).get("/meetings").header(OPEN));
    }

    @Test
    void aFormIsNotWhatTheApiTakes() {
        var process = Given.process("idm");
        var officer = Program.officer(process);
        for (var address : List.of(
                "POST /api/v1/meetings",
                "POST /api/v1/processes/idm/people",
                "PUT /api/v1/processes/idm/settings",
                "DELETE /api/v1/processes/idm/addressees/MEX/nobody@example.org")) {
            var space = address.indexOf(' ');
            for (var type : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
                var form = type.startsWith("multipart")
                        ? officer.asks().multiPart("name", "value")
                        : officer.asks().contentType(type).formParam("name", "value");
                form.request(address.substring(0, space), address.substring(space + 1))
                        .then()
                        .statusCode(415)
                        .contentType("application/problem+json")
                        .body("status", equalTo(415));
            }
        }
    }
}
