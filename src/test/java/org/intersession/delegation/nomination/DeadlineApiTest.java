package org.intersession.delegation.nomination;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting that closes its nominations closes them for programs too, to the second. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class DeadlineApiTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    @Test
    void uptoTheInstantItIsInTimeAndAfterItRefused() {
        var now = clock.instant();
        var meeting = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.nominationsCloseFirmly = true;
            it.nominationsCloseAt = now.plusSeconds(600);
        });
        Given.invited(meeting, Given.party("CIV"));
        var focal = Program.focalPoint(Given.party("CIV"));
        var at = "/api/v1/meetings/" + meeting.slug + "/delegations/CIV";
        focal.put(at + "/answer", Map.of("answer", "WILL_ATTEND")).then().statusCode(200);
        clock.standAt(now.plusSeconds(600));
        focal.post(at + "/delegates", person("First", focal.get(at).path("version")))
                .then()
                .statusCode(201)
                .body("delegates[0].family", equalTo("First"));
        clock.standAt(now.plusSeconds(602));
        focal.post(at + "/delegates", person("Second", focal.get(at).path("version")))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/problems/refused"));
        focal.get(at).then().body("delegates.size()", equalTo(1));
    }

    private static Map<String, Object> person(String family, int version) {
        return Map.of("family", family, "function", "Adviser", "mail", "somebody@example.org", "version", version);
    }
}
