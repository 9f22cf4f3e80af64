package org.intersession.outcome;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class OutcomeApiTest {

    private Meeting meeting;
    private Program chair;
    private Program kenya;
    private String at;
    private String summary;

    @BeforeEach
    void aDraftOfTheChair() {
        meeting = Given.announced(Given.process("idm"));
        Given.admitted(meeting, Given.party("KEN"), Category.MEMBER);
        Given.admitted(meeting, Given.party("MEX"), Category.MEMBER);
        chair = Program.chair(meeting);
        kenya = Program.focalPoint(Given.party("KEN"));
        at = "/api/v1/meetings/" + meeting.slug + "/outcomes";
        summary = drafted();
    }

    /** Its address. */
    private String drafted() {
        return chair.post(at, draft("The meeting exchanged views.", null))
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*(?=/api/)", "");
    }

    /** Else it would tell whoever reads a draft that there are others. */
    @Test
    void theAddressOfADraftSaysNothingOfOthers() {
        for (var draft : List.of(summary, drafted())) {
            assertEquals(at + "/summary-", draft.replaceFirst("\\d{6}$", ""));
        }
    }

    private static Map<String, Object> draft(String text, Integer version) {
        var body = new HashMap<String, Object>();
        body.put("kind", "SUMMARY");
        body.put("title", Map.of("en", "Chair's summary"));
        body.put("text", Map.of("en", text));
        body.put("version", version);
        return body;
    }

    private static Map<String, Object> circulation(String distribution, int version) {
        return Map.of(
                "distribution",
                distribution,
                "until",
                Map.of("day", "2027-09-20", "time", "18:00"),
                "notify",
                true,
                "version",
                version);
    }

    @Test
    void aDraftIsRevisedByWhoeverHasTheNewestAndCirculated() {
        chair.put(summary, draft("The meeting agreed.", 0)).then().statusCode(200);
        Program.officer(Given.process("idm"))
                .put(summary, draft("The meeting noted.", 0))
                .then()
                .statusCode(409);
        kenya.get(summary).then().statusCode(404);
        kenya.get(at).then().body("$", hasSize(0));
        chair.post(summary + "/circulation", circulation("GENERAL", 1))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("distribution"));
        chair.post(summary + "/circulation", circulation("RESTRICTED", 1))
                .then()
                .statusCode(200)
                .body("commentsUntil", equalTo("2027-09-20T16:00:00Z"));
        kenya.get(summary)
                .then()
                .statusCode(200)
                .body("text.en", equalTo("The meeting agreed."), "version", nullValue());
        kenya.put(summary, draft("Ours.", 2)).then().statusCode(403);
    }

    @Test
    void oneDelegationReadsNothingOfAnothersComments() {
        chair.post(summary + "/circulation", circulation("RESTRICTED", 0))
                .then()
                .statusCode(200);
        var mexico = Program.focalPoint(Given.party("MEX"));
        kenya.post(summary + "/comments", Map.of("party", "KEN", "text", "Shorter, please."))
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
        kenya.post(summary + "/comments", Map.of("party", "KEN", "text", "Longer, please."))
                .then()
                .statusCode(409);
        kenya.post(summary + "/comments", Map.of("party", "KEN", "text", "Much shorter, please.", "version", 0))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        mexico.post(summary + "/comments", Map.of("party", "KEN", "text", "Longer."))
                .then()
                .statusCode(404);
        mexico.get(summary + "/comments").then().body("$", hasSize(0));
        kenya.get(summary + "/comments").then().body("text", contains("Much shorter, please."));
        chair.get(summary + "/comments").then().body("party", contains("KEN"));
        chair.post(summary + "/comments", Map.of("party", "KEN", "text", "Ours."))
                .then()
                .statusCode(403);
    }

    @Test
    void theChairIssuesTheFinalTextAndAFocalPointDoesNot() {
        var issuance = Map.of("version", 0, "symbol", Given.unique("OUT/2027"), "distribution", "RESTRICTED");
        kenya.post(summary + "/issuance", issuance).then().statusCode(404);
        chair.post(summary + "/issuance", Map.of("version", 0, "distribution", "GENERAL"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("public"));
        chair.post(summary + "/issuance", issuance)
                .then()
                .statusCode(201)
                .body("symbol", equalTo(issuance.get("symbol")));
        kenya.get("/api/v1/documents/" + issuance.get("symbol")).then().statusCode(200);
    }

    @Test
    void afterTheDeadlineCommentsAreClosed() {
        chair.post(summary + "/circulation", circulation("RESTRICTED", 0))
                .then()
                .statusCode(200);
        kenya.get(summary).then().statusCode(200);
        Given.in(() -> Outcome.update(
                "circulatedAt = ?1, commentsUntil = ?2 where meeting.id = ?3",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                meeting.id));
        kenya.post(summary + "/comments", Map.of("party", "KEN", "text", "Too late."))
                .then()
                .statusCode(422)
                .body("type", equalTo("/api/problems/refused"));
        chair.get(summary + "/comments").then().body("$", hasSize(0));
    }

    @Test
    void whoIsNotAtTheTableWritesNoOutcome() {
        for (var other : List.of(
                Program.officer(Given.process("midsa")),
                kenya,
                Program.conferenceServices(meeting),
                Program.admin(),
                Program.machine())) {
            other.post(at, draft("Ours.", null)).then().statusCode(404);
            other.put(summary, draft("Ours.", 0)).then().statusCode(404);
        }
        Program.machine()
                .post("/api/v1/meetings/" + meeting.slug + "/way-forward", Map.of("symbol", "X"))
                .then()
                .statusCode(403);
        chair.post(
                        "/api/v1/meetings/" + meeting.slug + "/way-forward",
                        Map.of("symbol", "X", "text", Map.of("en", "Y")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("status"));
    }
}
