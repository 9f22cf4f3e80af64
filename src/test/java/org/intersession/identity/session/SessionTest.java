package org.intersession.identity.session;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.identity.Person;
import org.intersession.platform.Role;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SessionTest {
    @Test
    void aSessionThatEndsDuringAFormDoesNotLoseIt() {
        var subject = Given.unique("expiring");
        Given.grant(
                Given.person(subject + "@example.org", "García"),
                Role.SECRETARIAT,
                Given.process("idm").id,
                null,
                null);
        var roles = "{\"email\":\"" + subject + "@example.org\",\"email_verified\":true,\"roles\":[\"secretariat\"]}";
        var browsing = Browsing.nobody().signIn(subject, roles);
        browsing.get("/processes/idm/people");
        browsing.cookies().keySet().removeIf(it -> it.startsWith("q_session"));
        var email = Given.unique("kept") + "@example.org";
        browsing.submit(
                "/processes/idm/people",
                "role",
                "FOCAL_POINT",
                "party",
                "MEX",
                "familyName",
                "N'Guessan—Öztürk",
                "email",
                email);
        assertEquals(422, browsing.status());
        assertEquals("You are no longer signed in", browsing.heading());
        assertTrue(browsing.texts("ul.typed li").contains("N'Guessan—Öztürk"));
        assertFalse(browsing.texts("ul.typed li").contains("FOCAL_POINT"), "that is a word of the form, not of people");
        var kept = browsing.page();
        // In another tab of the same browser; then back to the first one.
        browsing.signIn(subject, roles);
        var values = new LinkedHashMap<String, List<String>>();
        kept.select("main form input[type=hidden]").forEach(it -> values.put(it.attr("name"), List.of(it.val())));
        var sent = browsing.post("/processes/idm/people", values);
        assertEquals(303, sent.statusCode());
        assertEquals(1L, Given.in(() -> Person.count("email = ?1 and familyName = ?2", email, "N'Guessan—Öztürk")));
    }

    @Test
    void aFormFromAnotherSiteIsRefusedWithAPage() {
        var browsing = Given.officer(Given.process("idm"));
        browsing.get("/processes/idm/people");
        var answer = given().cookies(browsing.cookies())
                .header("Origin", "https://evil.example")
                .formParam("familyName", "X")
                .post("/processes/idm/people");
        assertEquals(403, answer.statusCode());
        assertTrue(answer.contentType().startsWith("text/html"), answer.contentType());
        assertTrue(answer.asString().contains("<h1>"), answer.asString());
    }

    @Test
    void aFormWithoutItsTokenGetsAPageThatSaysWhatToDo() {
        var browsing = Given.officer(Given.process("idm"));
        browsing.get("/processes/idm/people");
        var answer = RestAssured.given()
                .cookies(browsing.cookies())
                .formParams(Map.of("familyName", "X"))
                .post("/processes/idm/people");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.asString().contains("That request could not be understood"), answer.asString());
    }
}
