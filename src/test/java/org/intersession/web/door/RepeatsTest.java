package org.intersession.web.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request that comes twice with one key. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RepeatsTest {
    @Inject
    DataSource database;

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

    /** What a node leaves that is killed before its act was committed. */
    @Test
    void isDoneAfterAMinuteWhereItsNodeDiedBeforeItHadActed() {
        item(officer, "Opening").then().statusCode(201);
        leaves("update repeated_request set status = null, acted = false where key = ?");
        item(officer, "Opening").then().statusCode(409).body("type", equalTo("/api/problems/still-running"));
        leaves("update repeated_request set at = at - interval '61 seconds' where key = ?");
        item(officer, "Closing").then().statusCode(422);
        item(officer, "Opening").then().statusCode(201).body("number", equalTo("2"));
        item(officer, "Opening").then().statusCode(201).body("number", equalTo("2"));
    }

    @Test
    void isSaidToBeDoneWhereItsNodeDiedBeforeItCouldAnswer() {
        item(officer, "Opening").then().statusCode(201);
        leaves("update repeated_request set status = null, at = at - interval '1 hour' where key = ?");
        for (var i = 0; i < 2; i++) {
            item(officer, "Opening").then().statusCode(409).body("type", equalTo("/api/problems/done"));
        }
        officer.get(at).then().body("items.title.en", contains("Opening"));
    }

    private void leaves(String sql) {
        Given.in(() -> {
            try (var connection = database.getConnection();
                    var left = connection.prepareStatement(sql)) {
                left.setString(1, key);
                return left.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    @Test
    void aFormThatComesAgainLeadsWhereItLedTheFirstTime() {
        var page = at.replace("/api/v1", "") + "/items/new";
        var person = Given.officer(Given.process("idm"));
        var once = person.get(page)
                .page()
                .select("form[action$=/agenda/items] input[name=once-token]")
                .val();
        person.submit("/agenda/items", "title.en", "Opening");
        var led = person.path();
        person.get(page).submit("/agenda/items", "title.en", "Opening", "once-token", once);
        assertEquals(led, person.path());
        officer.get(at).then().body("items.title.en", contains("Opening"));
        // Whoever goes back and changes something means another; whoever opens it anew means it.
        person.get(page).submit("/agenda/items", "title.en", "Closing", "once-token", once);
        officer.get(at).then().body("items.title.en", contains("Opening", "Closing"));
        person.get(page).submit("/agenda/items", "title.en", "Closing");
        officer.get(at).then().body("items.title.en", contains("Opening", "Closing", "Closing"));
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
