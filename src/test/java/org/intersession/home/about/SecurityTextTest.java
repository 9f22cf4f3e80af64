package org.intersession.home.about;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.intersession.platform.refusal.Missing;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.intersession.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class SecurityTextTest {
    @Inject
    MovableClock clock;

    @Inject
    Site site;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void itSaysWhomToTellAndIsNeverOutOfDate() {
        clock.standAt("2027-03-01T15:04:05Z");
        var answer = given().get("/.well-known/security.txt");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "text/plain;charset=UTF-8",
                answer.contentType().replace("utf", "UTF").replace(" ", ""));
        assertEquals("""
                Contact: mailto:security@example.org
                Expires: 2027-08-28T00:00:00Z
                Preferred-Languages: en, fr, es
                Canonical: %s/.well-known/security.txt
                """.formatted(site.address()), answer.asString());
    }

    @Test
    void whereNobodyIsNamedThereIsNoSuchPage() {
        var nobody = new SecurityTextPages(Optional::empty, site, clock);
        assertThrows(Missing.class, nobody::text);
    }
}
