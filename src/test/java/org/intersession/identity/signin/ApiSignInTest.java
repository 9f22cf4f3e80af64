package org.intersession.identity.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ApiSignInTest {
    private static String officer() {
        var subject = Given.unique("api");
        var person = Given.person(subject + "@example.org", "García");
        Given.grant(person, Role.SECRETARIAT, Given.process("idm").id, null, null);
        Browsing.as(subject, subject + "@example.org", "secretariat");
        return subject;
    }

    private static String token(String subject, String audience) {
        return Stack.provider()
                .server()
                .issueToken(
                        "intersession",
                        subject,
                        audience,
                        Map.of("roles", List.of("secretariat"), "auth_time", 4_102_444_800L))
                .serialize();
    }

    @Test
    void aTokenForTheApiIsAccepted() {
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("Example García"))
                .body("roles", equalTo(List.of("secretariat")))
                .body("appointments[0].process", equalTo("idm"));
    }

    @Test
    void aTokenForAnotherAudienceIsNot() {
        given().auth()
                .oauth2(token(officer(), "another-api"))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("status", equalTo(401));
    }

    @Test
    void evenWhereTheAnswerIsPublicAWrongTokenIsSaidToBeWrong() {
        given().auth()
                .oauth2(token(officer(), "another-api"))
                .get("/api/v1/processes/idm/people")
                .then()
                .statusCode(401);
    }

    @Test
    void withoutATokenTheAnswerIsAProblemDocumentAndNoRedirect() {
        given().redirects()
                .follow(false)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void theCookieOfASessionIsNoTokenForTheApi() {
        var browsing = Given.officer(Given.process("idm"));
        given().cookies(browsing.cookies()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void thePeopleOfAProcessAreGivenToItsSecretariat() {
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/processes/idm/people")
                .then()
                .statusCode(200)
                .body("role", org.hamcrest.Matchers.hasItem("secretariat"));
        given().auth()
                .oauth2(token(officer(), "intersession-api"))
                .get("/api/v1/processes/berne/people")
                .then()
                .statusCode(404);
    }
}
