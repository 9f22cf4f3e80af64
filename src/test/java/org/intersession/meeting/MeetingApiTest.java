package org.intersession.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeetingApiTest {
    @Test
    void aMeetingIsReadByAnybodyAsFarAsItIsShown() {
        var meeting = Given.announced(Given.process("idm"));
        given().get("/api/v1/meetings/" + meeting.slug)
                .then()
                .statusCode(200)
                .body("opens", equalTo("2027-09-27"))
                .body("zone", equalTo("Europe/Zurich"))
                .body("nominationsCloseAt", equalTo("2027-08-27T16:00:00Z"))
                .body("city.fr", equalTo("Genève"));
    }

    @Test
    void nobodySchedulesMovesOrCancelsWithoutBeingTheSecretariat() {
        var meeting = Given.announced(Given.process("idm"));
        for (var act : java.util.List.of(
                "",
                "/" + meeting.slug + "/announcement",
                "/" + meeting.slug + "/cancellation",
                "/" + meeting.slug + "/postponement",
                "/" + meeting.slug + "/moving",
                "/" + meeting.slug + "/extension")) {
            given().contentType("application/json")
                    .body("{\"version\":0}")
                    .post("/api/v1/meetings" + act)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("$", hasKey("type"));
        }
    }
}
