package org.intersession.guest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.registry.Dialogue;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class GuestApiTest {
    private static Map<String, Object> body(String address) {
        return new HashMap<>(Map.of(
                "capacity", "SPEAKER",
                "given", "Awa",
                "family", "Expert",
                "function", "Professor of Law",
                "mail", address,
                "language", "en"));
    }

    @Test
    void aProgramNamesInvitesAndWithdrawsAndTheGuestAnswers() {
        var process = Dialogue.with("office@example.org");
        var meeting = Given.announced(process);
        var officer = Program.officer(process);
        var address = Given.unique("expert") + "@example.org";
        var at = "/api/v1/meetings/" + meeting.slug;

        var body = body(address);
        officer.post(at + "/guests", body)
                .then()
                .statusCode(201)
                .header("Location", endsWith(at + "/guests/1"))
                .header("ETag", "\"0\"")
                .body("state", equalTo("NAMED"));
        body.put("version", 0);
        body.put("purpose", "Please open the debate.");
        officer.put(at + "/guests/1", body).then().statusCode(200).body("version", equalTo(1));
        officer.put(at + "/guests/1", body).then().statusCode(409);
        var review = officer.get(at + "/guests/review");
        review.then().body("letters.number", contains(1));
        officer.post(at + "/guests/invitations", Map.of("digest", "another"))
                .then()
                .statusCode(409);
        for (var letters : List.of(1, 0)) {
            officer.post(at + "/guests/invitations", Map.of("digest", review.path("digest")))
                    .then()
                    .statusCode(200)
                    .body("letters", equalTo(letters));
        }
        body.put("version", 2);
        officer.put(at + "/guests/1", body).then().statusCode(422);
        officer.delete(at + "/guests/1?version=2").then().statusCode(422);

        var guest = Browsing.as(Given.unique("guest"), address, "delegate", "focal-point")
                .program();
        guest.get(at + "/guest").then().statusCode(200).body("answer", equalTo("NONE_YET"));
        guest.put(at + "/guest/answer", Map.of("answer", "REGRETS_WITH_PAPERS"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("answer"));
        guest.put(at + "/guest/answer", Map.of("answer", "WILL_ATTEND"))
                .then()
                .statusCode(200)
                .body("answer", equalTo("WILL_ATTEND"));
        guest.get(at + "/guests").then().statusCode(403);

        int version = officer.get(at + "/guests/1").path("version");
        officer.put(
                        at + "/guests/1/answer",
                        Map.of("answer", "REGRETS", "received", Map.of("on", "2027-03-01", "by", "EMAIL")))
                .then()
                .statusCode(200)
                .body("state", equalTo("REGRETS"));
        officer.post(at + "/guests/1/withdrawal", Map.of("version", version))
                .then()
                .statusCode(409);
        officer.post(at + "/guests/1/withdrawal", Map.of("version", version + 1))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        guest.get(at + "/guest").then().statusCode(404);
    }

    @Test
    void nobodyElseNamesAnybodyOrLearnsWhoIs() {
        var process = Dialogue.with("office@example.org");
        var meeting = Given.announced(process);
        var at = "/api/v1/meetings/" + meeting.slug + "/guests";
        Program.officer(process).post(at, body("expert@example.org")).then().statusCode(201);
        for (var who : List.of(Program.officer(Given.process("rcm")), Program.chair(meeting), Program.machine())) {
            who.get(at).then().statusCode(org.hamcrest.Matchers.oneOf(403, 404));
            who.post(at, body("other@example.org")).then().statusCode(org.hamcrest.Matchers.oneOf(403, 404));
        }
        Program.officer(process).delete(at + "/1?version=0").then().statusCode(204);
        Program.officer(process).get(at).then().body("$", hasSize(0));
    }
}
