package org.intersession.home;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = io.quarkus.test.common.TestResourceScope.GLOBAL)
class FrontPageTest {
    @Test
    void itSpeaksTheLanguageOfWhoeverAsks() {
        given().header("Accept-Language", "fr-CH")
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .body("html.@lang", equalTo("fr"));
    }

    @Test
    void aPageThatDoesNotExistOffersToSignIn() {
        given().get("/nothing-here").then().statusCode(404).body(containsString("/sign-in?to=/nothing-here"));
    }
}
