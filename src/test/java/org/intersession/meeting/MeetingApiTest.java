package org.intersession.meeting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.registry.Dialogue;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class MeetingApiTest {
    @Test
    void aMeetingIsReadByAnybodyAsFarAsItIsShown() {
        var meeting = Given.announced(Given.process("idm"));
        given().get("/api/v1/meetings/" + meeting.slug)
                .then()
                .statusCode(200)
                .body("opens", equalTo("2027-09-27"))
                .body("zone", equalTo("Europe/Zurich"))
                .body("nominationsCloseAt", equalTo("2027-08-27T16:00:00Z"))
                .body("city.fr", equalTo("Genève"));
    }

    /** Two of them open on one day; to one that is not shown no page leads, nor from it. */
    @Test
    void theListIsReadPageByPage() {
        var process = Dialogue.with("office@example.org");
        var slugs = Stream.generate(() -> Given.announced(process).slug)
                .limit(3)
                .sorted()
                .toList();
        var hidden = Given.meeting(process, it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
        });
        var read = new ArrayList<String>();
        var next = "/api/v1/meetings?process=" + process.slug + "&limit=1";
        for (var page = 0; page < 3; page++) {
            var answer = given().urlEncodingEnabled(false).get(next);
            read.addAll(answer.path("slug"));
            var expected = page == 2
                    ? null
                    : "</api/v1/meetings?process=" + process.slug + "&after=" + slugs.get(page)
                            + "&limit=1>; rel=\"next\"";
            assertEquals(expected, answer.header("Link"));
            next = expected == null ? null : expected.substring(1, expected.indexOf('>'));
        }
        assertEquals(slugs, read);
        given().get("/api/v1/meetings?after=" + hidden.slug).then().statusCode(404);
        given().get("/api/v1/meetings?limit=501").then().statusCode(422).body("errors.keySet()", contains("limit"));
    }

    @Test
    void nobodySchedulesMovesOrCancelsWithoutBeingTheSecretariat() {
        var meeting = Given.announced(Given.process("idm"));
        for (var act : List.of(
                "",
                "/" + meeting.slug + "/announcement",
                "/" + meeting.slug + "/cancellation",
                "/" + meeting.slug + "/postponement",
                "/" + meeting.slug + "/moving",
                "/" + meeting.slug + "/extension")) {
            given().contentType("application/json")
                    .body("{\"version\":0}")
                    .post("/api/v1/meetings" + act)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("$", hasKey("type"));
        }
    }

    private static Map<String, Object> workshop() {
        return new HashMap<>(Map.of(
                "processes",
                List.of("idm"),
                "kind",
                "WORKSHOP",
                "title",
                Map.of("en", "A workshop"),
                "opens",
                "2027-09-27",
                "closes",
                "2027-09-28",
                "zone",
                "Europe/Zurich",
                "city",
                Map.of("en", "Geneva"),
                "languages",
                List.of("en")));
    }

    @Test
    void aSecretariatSchedulesOnceAndChangesWhatItHasSeen() {
        var officer = Program.officer(Given.process("idm"));
        var key = Given.unique("key");
        String slug = null;
        for (var again = 0; again < 2; again++) {
            String made = officer.asks()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(workshop())
                    .post("/api/v1/meetings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("slug");
            assertEquals(slug == null ? made : slug, made);
            slug = made;
        }
        var at = "/api/v1/meetings/" + slug;
        var revised = workshop();
        revised.put("theme", Map.of("en", "A theme"));
        revised.put("version", 0);
        officer.put(at, revised).then().statusCode(200).body("theme.en", equalTo("A theme"));
        officer.put(at, revised).then().statusCode(409);
        Program.officer(Given.process("midsa")).put(at, revised).then().statusCode(404);
        Program.machine().get(at).then().statusCode(404);
        officer.delete(at).then().statusCode(405);
    }

    @Test
    void whatIsWrongWithAMeetingStandsAtItsMember() {
        var officer = Program.officer(Given.process("idm"));
        for (var wrong : Map.<String, Object>of(
                        "closes", "2027-09-26",
                        "zone", "Europe/Geneva",
                        "kind", "PARTY",
                        "quota", 0,
                        "opens", "27/09/2027",
                        "places", 5)
                .entrySet()) {
            var body = workshop();
            body.put(wrong.getKey(), wrong.getValue());
            officer.post("/api/v1/meetings", body)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("errors.keySet()", contains(wrong.getKey()));
        }
        Program.officer(Given.process("midsa"))
                .post("/api/v1/meetings", workshop())
                .then()
                .statusCode(403);
    }

    @Test
    void anAnnouncedMeetingIsExtendedMovedPostponedAndCancelled() {
        var at = "/api/v1/meetings/" + Given.announced(Given.process("idm")).slug;
        var officer = Program.officer(Given.process("idm"));
        var why = Map.of("en", "The venue is closed.");
        officer.post(
                        at + "/extension",
                        Map.of("nominations", Map.of("day", "2027-09-01", "time", "18:00"), "version", 0))
                .then()
                .statusCode(200)
                .body("nominationsCloseAt", equalTo("2027-09-01T16:00:00Z"));
        var move = Map.of(
                "opens",
                "2027-10-04",
                "closes",
                "2027-10-05",
                "zone",
                "Europe/Zurich",
                "city",
                Map.of("en", "Geneva"),
                "deadlinesMove",
                true,
                "explanation",
                why,
                "version",
                0);
        officer.post(at + "/moving", move).then().statusCode(409);
        var moved = new HashMap<String, Object>(move);
        moved.put("version", 1);
        officer.post(at + "/moving", moved).then().statusCode(200).body("opens", equalTo("2027-10-04"));
        moved.put("version", 2);
        moved.put("slots", List.of("09:00-12:00", "11:00-17:00"));
        officer.post(at + "/moving", moved).then().statusCode(422).body("errors.keySet()", contains("slots"));
        moved.put("slots", List.of("09:00-12:00", "14:00-17:00"));
        officer.post(at + "/moving", moved)
                .then()
                .statusCode(200)
                .body("slots", contains("09:00-12:00", "14:00-17:00"), "opens", equalTo("2027-10-04"));
        moved.remove("slots");
        moved.put("version", 3);
        moved.put("opens", "2027-10-05");
        officer.post(at + "/moving", moved)
                .then()
                .statusCode(200)
                .body("slots", contains("09:00-12:00", "14:00-17:00"));
        int version = officer.get(at).path("version");
        officer.post(at + "/postponement", Map.of("explanation", why, "version", version))
                .then()
                .statusCode(200)
                .body("state", equalTo("postponed"));
        version = officer.get(at).path("version");
        Program.chair(Given.announced(Given.process("idm")))
                .post(at + "/cancellation", Map.of("version", version))
                .then()
                .statusCode(403);
        officer.post(at + "/cancellation", Map.of("explanation", why, "version", version))
                .then()
                .statusCode(200)
                .body("state", equalTo("cancelled"));
    }
}
