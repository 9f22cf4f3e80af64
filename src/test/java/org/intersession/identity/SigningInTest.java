package org.intersession.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SigningInTest {
    @Test
    void thePersonInvitedIsRecognizedByTheVerifiedAddress() {
        var subject = Given.unique("sub");
        Given.person(subject + "@example.org", "García");
        var browsing = Browsing.as(subject, subject + "@example.org", "delegate");
        browsing.get("/");
        assertEquals("Example García", browsing.page().select(".who-name").text());
    }

    @Test
    void atAnAddressThatDoesNotExistTheyAreStillSignedIn() {
        var browsing = Given.newcomer();
        browsing.get("/");
        browsing.get("/no/such/address");
        assertEquals(404, browsing.status());
        assertEquals(1, browsing.page().select("form[action=/sign-out]").size());
    }
}
