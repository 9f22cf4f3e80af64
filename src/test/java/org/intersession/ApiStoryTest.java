package org.intersession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** One workshop from invitation to outcome, by programs alone, each with the token of one role. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ApiStoryTest {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aWorkshopFromInvitationToOutcome() {
        var idm = Given.process("idm");
        var mexico = Given.party("MEX");
        AddresseesGiven.at(idm, "MEX", Given.unique("mission") + "@example.org", false);
        var officer = Program.officer(idm);
        var focal = Program.focalPoint(mexico);
        var neighbour = Program.focalPoint(Given.party("PAN"));
        var observer = Program.focalPoint(Given.party("IOM"));

        // Scheduled and announced.
        var made = officer.post("/api/v1/meetings", workshop());
        made.then().statusCode(201).header("ETag", "\"0\"");
        String slug = made.path("slug");
        var at = "/api/v1/meetings/" + slug;
        made.then().header("Location", endsWith(at));
        focal.get(at).then().statusCode(404);
        officer.post(at + "/announcement", Map.of("version", 0))
                .then()
                .statusCode(200)
                .body("state", equalTo("open"));

        // Invited.
        officer.put(at + "/audience", Map.of("parties", List.of("Mexico", "Atlantis")))
                .then()
                .statusCode(200)
                .body("parties", equalTo(1), "unknown", contains("Atlantis"));
        focal.put(at + "/audience", Map.of()).then().statusCode(403);
        var review = officer.get(at + "/invitations/review").jsonPath();
        officer.post(at + "/invitations", Map.of("digest", review.getString("digest")))
                .then()
                .statusCode(200)
                .body("invitations", equalTo(1));
        focal.get(at + "/invitations").then().body("party", contains("MEX"));
        neighbour.get(at + "/invitations").then().body("$", hasSize(0));

        // Answered, nominated, the letter sent, submitted, confirmed.
        var delegation = at + "/delegations/MEX";
        neighbour.get(delegation).then().statusCode(404);
        focal.put(delegation + "/answer", Map.of("answer", "WILL_ATTEND"))
                .then()
                .statusCode(200);
        var named = focal.post(
                delegation + "/delegates",
                person(slug, version(focal.get(delegation).jsonPath())));
        named.then().statusCode(201).body("delegates.role", contains("HEAD"));
        focal.asks()
                .contentType("application/pdf")
                .body(PDF)
                .put(delegation + "/letter?name=nota.pdf")
                .then()
                .statusCode(204);
        focal.post(
                        delegation + "/submission",
                        Map.of("version", version(focal.get(delegation).jsonPath())))
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"), "letter", equalTo(true));
        focal.post(at + "/confirmations", Map.of("code", List.of("MEX"))).then().statusCode(403);
        officer.post(at + "/confirmations", Map.of("code", List.of("MEX")))
                .then()
                .statusCode(204);
        focal.get(delegation).then().body("state", equalTo("CONFIRMED"));

        // The agenda is drafted and released; the delegate reads it, the public does not.
        Meeting meeting = Given.in(() -> Meeting.find("slug", slug).firstResult());
        var delegate = Program.delegate(meeting, "Example");
        officer.post(at + "/agenda/items", Map.of("title", Map.of("en", "Opening")))
                .then()
                .statusCode(201)
                .body("number", equalTo("1"));
        var draft = officer.get(at + "/agenda").jsonPath();
        officer.post(
                        at + "/agenda/releases",
                        Map.of("kind", "PROVISIONAL", "distribution", "RESTRICTED", "version", version(draft)))
                .then()
                .statusCode(201);
        delegate.get(at + "/programme").then().statusCode(200).body("items.number", contains("1"));
        observer.get(at + "/programme").then().statusCode(404);

        // The chair's draft is circulated and commented upon.
        var chair = Program.chair(meeting);
        var outcome = chair.post(
                at + "/outcomes",
                Map.of(
                        "kind", "SUMMARY",
                        "title", Map.of("en", "Chair's summary"),
                        "text", Map.of("en", "The meeting exchanged views.")));
        var summary = at + "/outcomes/" + outcome.path("name");
        outcome.then().statusCode(201).header("Location", endsWith(summary));
        delegate.get(summary).then().statusCode(404);
        chair.post(
                        summary + "/circulation",
                        Map.of(
                                "distribution",
                                "RESTRICTED",
                                "until",
                                Map.of("day", "2027-09-20", "time", "18:00"),
                                "version",
                                version(outcome.jsonPath())))
                .then()
                .statusCode(200);
        delegate.post(summary + "/comments", Map.of("party", "MEX", "text", "Shorter, please."))
                .then()
                .statusCode(200)
                .body("party", equalTo("MEX"));
        chair.get(summary + "/comments").then().body("text", contains("Shorter, please."));

        // The chair issues the final text as a paper; what follows from it is put down under it and followed.
        var issued = chair.post(
                summary + "/issuance",
                Map.of(
                        "distribution",
                        "RESTRICTED",
                        "notify",
                        true,
                        "version",
                        version(chair.get(summary).jsonPath())));
        issued.then().statusCode(201);
        String symbol = issued.path("symbol");
        delegate.asks()
                .urlEncodingEnabled(false)
                .get("/api/v1/documents/" + symbol)
                .then()
                .statusCode(200)
                .body("type", equalTo("OUTCOME"), "editions.language", contains("en"));
        officer.post(
                        at + "/way-forward",
                        Map.of("symbol", symbol, "text", Map.of("en", "Exchange of officials"), "status", "OPEN"))
                .then()
                .statusCode(201)
                .body("number", equalTo("1"));
        officer.put(at + "/way-forward/1", Map.of("status", "STARTED", "dueOn", "2028-03", "version", 0))
                .then()
                .statusCode(200)
                .body("status", equalTo("STARTED"));
        delegate.get(at + "/way-forward").then().body("status", contains("STARTED"), "dueOn", contains("2028-03"));
        delegate.put(at + "/way-forward/1", Map.of("status", "DONE", "version", 1))
                .then()
                .statusCode(403);
        observer.get(at + "/way-forward").then().body("$", hasSize(0));
    }

    private static Map<String, Object> workshop() {
        return Map.ofEntries(
                Map.entry("processes", List.of("idm")),
                Map.entry("kind", "WORKSHOP"),
                Map.entry("title", Map.of("en", "A workshop", "fr", "Un atelier", "es", "Un taller")),
                Map.entry("opens", "2027-09-27"),
                Map.entry("closes", "2027-09-28"),
                Map.entry("zone", "Europe/Zurich"),
                Map.entry("city", Map.of("en", "Geneva", "fr", "Genève", "es", "Ginebra")),
                Map.entry("nominations", Map.of("day", "2027-08-27", "time", "18:00")),
                Map.entry("slots", List.of("10:00-13:00", "15:00-18:00")),
                Map.entry("languages", List.of("en", "fr", "es")),
                Map.entry("quota", 2),
                Map.entry("contact", Map.of("name", "Ms. Contact", "mail", "contact@example.int")));
    }

    private static Map<String, Object> person(String slug, int version) {
        return Map.of(
                "given", "Example",
                "family", "Example",
                "function", "Director",
                "mail", "example@" + slug + ".example.org",
                "version", version);
    }

    private static int version(JsonPath it) {
        return it.getInt("version");
    }
}
