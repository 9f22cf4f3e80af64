package org.intersession.confirmation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ConfirmationApiTest {
    private Meeting meeting;
    private Program focal;
    private Program officer;
    private String at;
    private String delegation;

    @BeforeEach
    void aDelegationOfTwoIsSubmitted() {
        meeting = Given.announced(Given.process("idm"));
        focal = Delegating.submitted(meeting, "CIV", "First", "Second").program();
        officer = Program.officer(Given.process("idm"));
        at = "/api/v1/meetings/" + meeting.slug + "/confirmations";
        delegation = "/api/v1/meetings/" + meeting.slug + "/delegations/CIV";
    }

    private int version() {
        return officer.get(delegation).path("version");
    }

    @Test
    void aDelegationIsReturnedWithAReasonThatTheFocalPointReads() {
        officer.post(at + "/CIV/return", Map.of("version", version()))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("reason"));
        officer.post(at + "/CIV/return", Map.of("reason", "Please name a head from the ministry.", "version", 0))
                .then()
                .statusCode(409);
        officer.post(
                        at + "/CIV/return",
                        Map.of("reason", "Please name a head from the ministry.", "version", version()))
                .then()
                .statusCode(204);
        focal.get(delegation)
                .then()
                .body("state", equalTo("RETURNED"), "returnReason", equalTo("Please name a head from the ministry."));
    }

    @Test
    void onePersonIsNotConfirmedAndAnotherWithdrawn() {
        officer.post(
                        at + "/CIV/delegates/2/non-confirmation",
                        Map.of("reason", "A letter is missing.", "version", version()))
                .then()
                .statusCode(204);
        focal.get(delegation)
                .then()
                .body("delegates.state", contains("NOMINATED", "NOT_CONFIRMED"))
                .body("delegates[1].reason", equalTo("A letter is missing."));
        officer.post(at, Map.of("code", List.of("CIV"))).then().statusCode(204);
        officer.post(at + "/CIV/delegates/1/withdrawal", Map.of("version", version()))
                .then()
                .statusCode(204);
        focal.get(delegation).then().body("delegates.state", contains("WITHDRAWN", "NOT_CONFIRMED"));
    }

    @Test
    void whatHasChangedSinceItWasLookedAtIsNotConfirmed() {
        officer.post(at, Map.of("code", List.of("CIV"), "version", Map.of("CIV", version() - 1)))
                .then()
                .statusCode(409);
        officer.get(delegation).then().body("state", equalTo("SUBMITTED"));
        officer.post(at, Map.of("code", List.of("CIV"), "version", Map.of("CIV", version())))
                .then()
                .statusCode(204);
        officer.get(delegation).then().body("state", equalTo("CONFIRMED"));
    }

    @Test
    void notesAreOfTheSecretariat() {
        officer.post(at + "/CIV/notes", Map.of("note", "Called the mission."))
                .then()
                .statusCode(204);
        focal.post(at + "/CIV/notes", Map.of("note", "Ours.")).then().statusCode(403);
    }

    @Test
    void nobodyElseConfirms() {
        focal.post(at, Map.of("code", List.of("CIV"))).then().statusCode(403);
        Program.chair(meeting).post(at, Map.of("code", List.of("CIV"))).then().statusCode(403);
        Program.officer(Given.process("midsa"))
                .post(at + "/CIV/return", Map.of("reason", "Not ours.", "version", version()))
                .then()
                .statusCode(404);
        Program.focalPoint(Given.party("MEX"))
                .post(at + "/CIV/notes", Map.of("note", "Not ours."))
                .then()
                .statusCode(404);
        officer.get(delegation).then().body("state", equalTo("SUBMITTED"));
    }
}
