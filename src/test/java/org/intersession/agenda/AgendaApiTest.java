package org.intersession.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AgendaApiTest {
    private Meeting meeting;
    private Program officer;
    private String at;

    @BeforeEach
    void aMeetingWithoutAnAgenda() {
        meeting = Given.announced(Given.process("idm"));
        officer = Program.officer(Given.process("idm"));
        at = "/api/v1/meetings/" + meeting.slug + "/agenda";
    }

    private void item(String title) {
        officer.post(at + "/items", Map.of("title", Map.of("en", title))).then().statusCode(201);
    }

    @Test
    void itemsGoByTheirNumbersWhichFollowTheirPlaces() {
        item("Opening");
        item("Exchange of views");
        officer.post(at + "/items", Map.of("under", "2", "title", Map.of("en", "First part")))
                .then()
                .statusCode(201)
                .header("Location", endsWith(at + "/items/2%20(a)"))
                .body("number", equalTo("2 (a)"));
        officer.post(at + "/items/{number}/place", Map.of("direction", "up", "version", 0), "2")
                .then()
                .statusCode(200)
                .body("items.number", contains("1", "1 (a)", "2"))
                .body("items.title.en", contains("Exchange of views", "First part", "Opening"));
        officer.delete(at + "/items/{number}?version=" + version("1 (a)"), "1 (a)")
                .then()
                .statusCode(200)
                .body("items.number", contains("1", "2"));
    }

    private int version(String number) {
        return officer.get(at + "/items/{number}", number).path("version");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        item("Opening");
        var tag = officer.get(at + "/items/1").header("ETag");
        assertEquals("\"0\"", tag);
        officer.asks()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("title", Map.of("en", "Opening of the meeting")))
                .put(at + "/items/1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        officer.put(at + "/items/1", Map.of("title", Map.of("en", "Welcome"), "version", 0))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/api/problems/stale"));
        officer.get(at + "/items/1").then().body("title.en", equalTo("Opening of the meeting"));
    }

    @Test
    void whatIsWrongWithABodyStandsAtItsMember() {
        officer.post(at + "/items", Map.of("titel", Map.of("en", "Opening")))
                .then()
                .statusCode(422)
                .body("errors.titel", equalTo("There is no such member here."));
        officer.post(at + "/items", Map.of("title", Map.of("en", "Opening"), "minutes", "many"))
                .then()
                .statusCode(422)
                .body("errors.minutes", equalTo("This member has a value of another kind."));
        officer.post(at + "/items", Map.of("minutes", 5))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("title.en"));
        officer.asks()
                .contentType("application/json")
                .body("{\"title\":")
                .post(at + "/items")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aSittingTakesUpItemsAndHasSpeakers() {
        item("Opening");
        item("Exchange of views");
        var made = officer.post(
                at + "/sittings",
                Map.of("kind", "SITTING", "day", "2027-09-27", "startsAt", "10:00", "endsAt", "13:00", "closed", true));
        made.then().statusCode(201).body("closed", equalTo(true));
        String key = made.path("key");
        var sitting = at + "/sittings/" + key;
        made.then().header("Location", endsWith(sitting));
        officer.post(sitting + "/items", Map.of("item", "1", "itemStartsAt", "14:00"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("itemStartsAt"));
        officer.post(sitting + "/items", Map.of("item", "1")).then().statusCode(201);
        officer.post(sitting + "/items", Map.of("item", "2", "itemStartsAt", "11:00"))
                .then()
                .statusCode(201)
                .header("Location", endsWith(sitting + "/items/2"))
                .body("items.item", contains("1", "2"));
        officer.post(sitting + "/items/2/place", Map.of("direction", "up", "version", 0))
                .then()
                .statusCode(200)
                .body("items.item", contains("2", "1"));
        officer.post(
                        sitting + "/speakers",
                        Map.of("part", "SPEAKER", "item", "1", "name", "Ms. Speaker", "language", "fr"))
                .then()
                .statusCode(201)
                .header("Location", endsWith(sitting + "/speakers/1"));
        officer.post(sitting + "/speakers", Map.of("part", "MODERATOR", "name", "Mr. Moderator"))
                .then()
                .statusCode(201);
        officer.post(sitting + "/speakers/2/place", Map.of("direction", "up", "version", 0))
                .then()
                .statusCode(200)
                .body("name", contains("Mr. Moderator", "Ms. Speaker"));
        officer.put(
                        sitting + "/speakers/2",
                        Map.of("part", "SPEAKER", "name", "Ms. Speaker", "namedPublicly", true, "version", 1))
                .then()
                .statusCode(200)
                .body("namedPublicly", equalTo(true));
        officer.delete(sitting + "/speakers/1?version=1").then().statusCode(204);
        officer.delete(sitting + "/items/1?version=1")
                .then()
                .statusCode(200)
                .body("items.item", contains("1"), "speakers.name", contains("Ms. Speaker"));
        officer.put(
                        sitting,
                        Map.of(
                                "kind",
                                "SITTING",
                                "day",
                                "2027-09-28",
                                "startsAt",
                                "15:00",
                                "endsAt",
                                "18:00",
                                "version",
                                0))
                .then()
                .statusCode(200)
                .body("day", equalTo("2027-09-28"), "closed", equalTo(false));
        officer.delete(sitting + "?version=0").then().statusCode(409);
        officer.delete(sitting + "?version=1").then().statusCode(204);
        officer.get(sitting).then().statusCode(404);
        officer.get(at).then().body("items.number", contains("1", "2"), "sittings", hasSize(0));
    }

    @Test
    void theUsualSittingsAreProposedOnce() {
        for (var time = 0; time < 2; time++) {
            officer.post(at + "/sittings/usual", Map.of())
                    .then()
                    .statusCode(200)
                    .body("startsAt", contains("10:00", "15:00", "10:00", "15:00"));
        }
    }

    @Test
    void aReleaseIsOfTheDraftThatWasSeenAndOfTheReadersItIsFor() {
        item("Opening");
        officer.post(
                at + "/sittings",
                Map.of("kind", "SITTING", "day", "2027-09-27", "startsAt", "10:00", "endsAt", "13:00", "closed", true));
        int seen = officer.get(at).path("version");
        item("Exchange of views");
        var release = Map.of("kind", "PROVISIONAL", "distribution", "GENERAL", "version", seen);
        officer.post(at + "/releases", release).then().statusCode(409);
        String name = officer.post(
                        at + "/releases", Map.of("kind", "PROVISIONAL", "distribution", "GENERAL", "version", seen + 1))
                .then()
                .statusCode(201)
                .extract()
                .path("name");
        officer.get(at + "/releases/" + name)
                .then()
                .body(
                        "items.number",
                        contains("1", "2"),
                        "slots.closed",
                        contains(true),
                        "zone",
                        equalTo("Europe/Zurich"));
        Program.machine()
                .get("/api/v1/meetings/" + meeting.slug + "/programme")
                .then()
                .body("items.number", contains("1", "2"), "slots", hasSize(0));
    }

    private String released(String distribution) {
        int version = officer.get(at).path("version");
        return officer.post(
                        at + "/releases",
                        Map.of("kind", "PROVISIONAL", "distribution", distribution, "version", version))
                .then()
                .statusCode(201)
                .extract()
                .path("name");
    }

    /** Else the address of a public agenda would tell of one that is not. */
    @Test
    void theAddressOfAReleaseTellsNothingOfThoseForOtherReaders() {
        item("Opening");
        var names = Stream.of("RESTRICTED", "GENERAL", "RESTRICTED", "GENERAL", "LIMITED")
                .map(this::released)
                .toList();
        var plain = names.get(1);
        assertTrue(plain.matches("provisional-\\d{4}-\\d{2}-\\d{2}"), plain);
        assertEquals(
                List.of(plain + "-restricted", plain, plain + "-restricted-2", plain + "-2", plain + "-limited"),
                names);
    }

    @Test
    void theDraftIsForItsSecretariatToChangeAndForTheChairToRead() {
        item("Opening");
        var chair = Program.chair(meeting);
        chair.get(at).then().statusCode(200).body("items.number", contains("1"));
        chair.post(at + "/items", Map.of("title", Map.of("en", "More"))).then().statusCode(403);
        for (var nobody : List.of(
                Program.officer(Given.process("midsa")),
                Program.focalPoint(Given.party("MEX")),
                Program.conferenceServices(meeting),
                Program.admin(),
                Program.machine())) {
            nobody.get(at).then().statusCode(404);
            nobody.post(at + "/items", Map.of("title", Map.of("en", "More")))
                    .then()
                    .statusCode(404);
        }
    }
}
