package org.intersession.registration.details;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RegistrationApiTest {
    private static final Map<String, Object> DETAILS =
            Map.of("document", "EXAMPLE FIRST", "language", "fr", "dietary", "No nuts", "shown", true);

    @Test
    void detailsAreCompletedByThePersonOrForThemAndWithheldByTheSecretariat() {
        var meeting = Given.announced(Given.process("idm"));
        var focal = Delegating.submitted(meeting, "CIV", "First", "Second");
        Delegating.confirmed(Given.officer(Given.process("idm")), meeting, List.of("CIV"));
        var officer = Program.officer(Given.process("idm"));
        var at = "/api/v1/meetings/" + meeting.slug;

        var first = Program.delegate(meeting, "First");
        first.put(at + "/registration", Map.of("document", "EXAMPLE FIRST", "language", "de"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("language"));
        first.put(at + "/registration", Map.of("document", "EXAMPLE FIRST", "passport", "X1"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("passport"));
        first.put(at + "/registration", DETAILS).then().statusCode(204);
        focal.program().put(at + "/registrations/CIV/2", DETAILS).then().statusCode(204);
        focal.program().get(at + "/delegations/CIV").then().body("delegates.registered", equalTo(List.of(true, true)));

        var withheld = at + "/registrations/CIV/2/withholding";
        focal.program().put(withheld, Map.of("withheld", true)).then().statusCode(403);
        officer.put(withheld, Map.of("withheld", true)).then().statusCode(204);
        Program.focalPoint(Given.party("MEX"))
                .put(at + "/registrations/CIV/2", DETAILS)
                .then()
                .statusCode(404);
        Program.machine().put(at + "/registration", DETAILS).then().statusCode(404);
    }
}
