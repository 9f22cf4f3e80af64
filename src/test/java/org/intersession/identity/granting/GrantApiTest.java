package org.intersession.identity.granting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class GrantApiTest {
    @Test
    void aSecretariatAppointsAndEndsWithinItsProcess() {
        var officer = Program.officer(Given.process("midwa"));
        var email = Given.unique("focal") + "@example.org";
        var at = "/api/v1/processes/midwa/people";
        officer.post(at, Map.of("email", email, "familyName", "Focal", "role", "FOCAL_POINT"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("party"));
        officer.post(at, Map.of("email", email, "familyName", "Focal", "role", "FOCAL_POINT", "party", "GHA"))
                .then()
                .statusCode(201);
        var there = officer.get(at);
        there.then().body("email", hasItem(email));
        String grant = there.path("find { it.email == '" + email + "' }.grant");
        var end = "/api/v1/grants/" + grant + "?version=";
        Program.officer(Given.process("midsa")).delete(end + 0).then().statusCode(404);
        officer.delete(end + 7).then().statusCode(409);
        officer.delete(end + 0).then().statusCode(204);
        officer.get(at).then().body("email", not(hasItem(email)));
        Program.officer(Given.process("midsa")).get(at).then().statusCode(404);
        Program.machine().post(at, Map.of()).then().statusCode(404);
    }

    @Test
    void anAdministratorAddsPersonsAndAppointsThemAnywhere() {
        var admin = Program.admin();
        var email = Given.unique("new") + "@example.org";
        var made = admin.post("/api/v1/persons", Map.of("email", email, "familyName", "New"));
        made.then().statusCode(201).body("grants", hasSize(0));
        String id = made.path("id");
        admin.post("/api/v1/persons/" + id + "/grants", Map.of("role", "SECRETARIAT", "process", "midwa"))
                .then()
                .statusCode(201)
                .body("grants.role", contains("secretariat"));
        admin.post("/api/v1/persons/" + id + "/grants", Map.of("role", "ADMIN"))
                .then()
                .statusCode(403);
        admin.post("/api/v1/persons", Map.of("email", "no address", "familyName", "New"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("email"));
        Program.officer(Given.process("midwa"))
                .get("/api/v1/persons/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void aPersonChoosesTheLanguageInWhichTheyRead() {
        var officer = Program.officer(Given.process("midwa"));
        officer.put("/api/v1/me/language", Map.of("language", "fr")).then().statusCode(204);
        officer.get("/api/v1/me").then().body("language", equalTo("fr"));
        officer.put("/api/v1/me/language", Map.of("language", "de"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("language"));
        Program.machine()
                .put("/api/v1/me/language", Map.of("language", "fr"))
                .then()
                .statusCode(403);
    }
}
