package org.intersession.delegation.nomination;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DelegationApiTest {
    Meeting meeting;
    String at;

    @BeforeEach
    void anInvitation() {
        meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, Given.party("CIV"));
        at = "/api/v1/meetings/" + meeting.slug;
    }

    /** A program of somebody with that role; the first sign-in by browser makes them known. */
    static RequestSpecification program(Role role, UUID process, UUID party) {
        var subject = Given.unique("program");
        var mail = subject + "@example.org";
        Given.grant(Given.person(mail, "Program"), role, process, null, party);
        Browsing.as(subject, mail, role.inToken());
        return given().auth()
                .oauth2(Stack.provider()
                        .accessToken(
                                subject,
                                Map.of(
                                        "aud",
                                        "intersession-api",
                                        "email",
                                        mail,
                                        "email_verified",
                                        true,
                                        "roles",
                                        List.of(role.inToken()))))
                .contentType("application/json");
    }

    static RequestSpecification again(RequestSpecification program) {
        return given().spec(program);
    }

    @Test
    void aProgramAnswersNamesSubmitsAndTheSecretariatConfirms() {
        var focal = program(Role.FOCAL_POINT, null, Given.party("CIV").id);
        var officer = program(Role.SECRETARIAT, Given.process("idm").id, null);
        again(focal)
                .body("{\"answer\":\"WILL_ATTEND\"}")
                .put(at + "/delegations/CIV/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPOSING"), "places", equalTo(2));
        int version = again(focal).get(at + "/delegations/CIV").path("version");
        again(focal)
                .body("{\"version\":" + version + ",\"family\":\"Koné\",\"function\":\"Directrice\",\"mail\":\"no\"}")
                .post(at + "/delegations/CIV/delegates")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
        version = again(focal)
                .body("{\"version\":" + version
                        + ",\"family\":\"Koné\",\"function\":\"Directrice\",\"mail\":\"k@example.org\"}")
                .post(at + "/delegations/CIV/delegates")
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith(at + "/delegations/CIV/delegates/1"))
                .body("delegates", hasSize(1), "delegates[0].role", equalTo("HEAD"))
                .extract()
                .path("version");
        again(focal)
                .body("{\"version\":" + version + "}")
                .post(at + "/delegations/CIV/submission")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        again(focal)
                .body("{\"code\":[\"CIV\"]}")
                .post(at + "/confirmations")
                .then()
                .statusCode(403);
        again(officer)
                .body("{\"code\":[\"CIV\"]}")
                .post(at + "/confirmations")
                .then()
                .statusCode(204);
        again(officer)
                .get(at + "/delegations")
                .then()
                .statusCode(200)
                .body("party", equalTo(List.of("CIV")), "state", equalTo(List.of("CONFIRMED")));
    }

    @Test
    void anotherStatesDelegationIsNotThere() {
        var other = program(Role.FOCAL_POINT, null, Given.party("MEX").id);
        again(other).get(at + "/delegations/CIV").then().statusCode(404);
        again(other)
                .body("{\"answer\":\"WILL_ATTEND\"}")
                .put(at + "/delegations/CIV/answer")
                .then()
                .statusCode(404);
    }
}
