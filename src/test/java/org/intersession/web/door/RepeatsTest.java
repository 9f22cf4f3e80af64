package org.intersession.web.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that comes twice with one key. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RepeatsTest {
    private Program officer;
    private String at;
    private String key;

    @BeforeEach
    void aMeeting() {
        at = "/api/v1/meetings/" + Given.announced(Given.process("idm")).slug + "/agenda";
        officer = Program.officer(Given.process("idm"));
        key = Given.unique("key");
    }

    private Response item(Program program, String title) {
        return program.asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("title", Map.of("en", title)))
                .post(at + "/items");
    }

    @Test
    void isDoneOnceAndAnsweredAlike() {
        var first = item(officer, "Opening");
        var second = item(officer, "Opening");
        assertEquals(201, second.statusCode());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(first.asString(), second.asString());
        officer.get(at).then().body("items.title.en", contains("Opening"));
    }

    @Test
    void isRefusedWhereItAsksSomethingElse() {
        item(officer, "Opening").then().statusCode(201);
        item(officer, "Closing").then().statusCode(422).body("errors.keySet()", contains("Idempotency-Key"));
        officer.get(at).then().body("items.title.en", contains("Opening"));
    }

    @Test
    void mayBePutRightAfterARefusal() {
        item(officer, "").then().statusCode(422).body("errors.keySet()", contains("title.en"));
        item(officer, "Opening").then().statusCode(201);
    }

    @Test
    void isSomebodyElsesForSomebodyElse() {
        item(officer, "Opening").then().statusCode(201);
        item(Program.officer(Given.process("idm")), "Opening")
                .then()
                .statusCode(201)
                .body("number", equalTo("2"));
    }
}
