package org.intersession.invitation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class InvitationApiTest {
    private Meeting meeting;
    private Program officer;
    private String at;

    @BeforeEach
    void aMeetingOfTheIdm() {
        meeting = Given.meeting(Given.process("idm"), it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "A workshop", "fr", "Un atelier", "es", "Un taller"));
        });
        officer = Program.officer(Given.process("idm"));
        at = "/api/v1/meetings/" + meeting.slug;
    }

    @Test
    void anAudienceIsASumThatCanBeKeptForTheNextMeeting() {
        officer.put(at + "/audience", Map.of("members", List.of("rcm.MEMBER", "colombo.MEMBER")))
                .then()
                .statusCode(200)
                .body("parties", equalTo(21), "unknown", hasSize(0));
        var name = Given.unique("friends");
        officer.post(at + "/audience/lists", Map.of("name", name, "parties", List.of("MEX", "PAN")))
                .then()
                .statusCode(204);
        officer.get(at + "/audience/lists")
                .then()
                .body("find { it.name == '" + name + "' }.parties", contains("MEX", "PAN"));
        officer.put(at + "/audience", Map.of("lists", List.of(name))).then().body("parties", equalTo(2));
        officer.put(at + "/audience/MEX", Map.of("category", "OBSERVER", "quota", 1, "version", 0))
                .then()
                .statusCode(200);
        officer.get(at + "/audience")
                .then()
                .body("party", contains("MEX", "PAN"), "category", contains("OBSERVER", "MEMBER"));
        officer.put(at + "/audience/MEX", Map.of("category", "MEMBER", "version", 0))
                .then()
                .statusCode(409);
        officer.put(at + "/audience/FJI", Map.of("category", "OBSERVER")).then().statusCode(404);
        officer.put(at + "/audience/MEX", Map.of("category", "GUEST", "quota", 1))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("category"));
        officer.put(at + "/audience/MEX", Map.of("category", "OBSERVER", "quota", 0))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("quota"));
        officer.put(at + "/audience", Map.of("members", "all")).then().statusCode(422);
        officer.put(at + "/audience", "{\"members\":[null]}")
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("members.0"));
    }

    @Test
    void whatWasReviewedIsSentOnceThenRemindedOnceAndWrittenToOnce() {
        AddresseesGiven.at(Given.process("idm"), "PER", Given.unique("peru") + "@example.org", false);
        AddresseesGiven.nowhere(Given.process("idm"), "FJI");
        officer.put(at + "/audience", Map.of("parties", List.of("PER", "FJI")));
        var review = officer.get(at + "/invitations/review");
        review.then().body("ready", equalTo(1), "withoutAddress", contains("FJI"));
        officer.post(at + "/invitations", Map.of("digest", "another")).then().statusCode(409);
        for (var sent : List.of(1, 0)) {
            officer.post(at + "/invitations", Map.of("digest", review.path("digest")))
                    .then()
                    .statusCode(200)
                    .body("invitations", equalTo(sent));
        }
        for (var mails : List.of(1, 0)) {
            officer.post(at + "/reminders", Map.of("group", "no-answer", "parties", List.of("PER")))
                    .then()
                    .statusCode(200)
                    .body("mails", equalTo(mails));
        }
        var message = Map.of(
                "group", List.of("invited"),
                "subject", Map.of("es", "La sala"),
                "text", Map.of("es", "La reunión es en la sala XX."));
        officer.post(at + "/messages/preview", message)
                .then()
                .statusCode(200)
                .body("mails", equalTo(1), "byLanguage.es", equalTo(1));
        var key = Given.unique("key");
        for (var again = 0; again < 2; again++) {
            officer.asks()
                    .header("Idempotency-Key", key)
                    .contentType("application/json; charset=UTF-8")
                    .body(message)
                    .post(at + "/messages")
                    .then()
                    .statusCode(200)
                    .body("mails", equalTo(1));
        }
        assertEquals(1L, (long) Given.in(() -> Mail.count("meeting = ?1 and occasion = 'message'", meeting.id)));
        officer.post(at + "/messages", Map.of("group", List.of("invited")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("subject.en"));
        officer.post(at + "/invitations/again", Map.of("refused", "nobody@example.org", "address", "b@example.org"))
                .then()
                .statusCode(404);
    }

    /** Whoever does not say what they have read writes only what nobody has written before. */
    @Test
    void wordsOfInvitationsAreWrittenOverWhereTheyWereRead() {
        var tag = officer.get(at + "/texts").header("ETag");
        var one = officer.put(at + "/texts", List.of(letter("By the first")));
        assertEquals(200, one.statusCode());
        assertNotEquals(tag, one.header("ETag"));
        assertEquals(409, over(tag).statusCode());
        officer.put(at + "/texts", List.of(letter("Unseen"))).then().statusCode(409);
        officer.get(at + "/texts")
                .then()
                .body("find { it.kind == 'LETTER' && it.language == 'en' }.subject", equalTo("By the first"));
        assertEquals(200, over(one.header("ETag")).statusCode());
        officer.get(at + "/texts")
                .then()
                .body("find { it.kind == 'LETTER' && it.language == 'en' }.subject", equalTo("By the second"));
    }

    private Response over(String tag) {
        return officer.asks()
                .header("If-Match", tag)
                .contentType("application/json; charset=UTF-8")
                .body(List.of(letter("By the second")))
                .put(at + "/texts");
    }

    private static Map<String, String> letter(String subject) {
        return Map.of("kind", "LETTER", "language", "en", "subject", subject, "text", "You are invited.");
    }

    @Test
    void aMeetingInvitesInWordsOfItsOwn() {
        var own = Map.of("kind", "NOTE_VERBALE", "language", "en", "subject", "Invitation", "text", "You are invited.");
        officer.put(at + "/texts", List.of(own))
                .then()
                .statusCode(200)
                .body("find { it.kind == 'NOTE_VERBALE' && it.language == 'en' }.text", equalTo("You are invited."));
        officer.put(
                        at + "/texts",
                        List.of(Map.of("kind", "LETTER", "language", "en", "subject", "", "text", "Dear {nobody}")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("letter.text.en"));
        officer.put(at + "/texts", List.of(Map.of("kind", "LETTER", "language", "de", "subject", "", "text", "")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("language"));
        officer.put(at + "/texts", "[null]").then().statusCode(422).body("errors.keySet()", contains("0"));
        officer.get("/api/v1/processes/idm/texts").then().statusCode(200).body("language", hasItem("fr"));
        Program.officer(Given.process("midsa"))
                .put("/api/v1/processes/idm/texts", List.of(own))
                .then()
                .statusCode(403);
    }

    @Test
    void onlyTheSecretariatInvites() {
        for (var other : List.of(
                Program.officer(Given.process("midsa")),
                Program.focalPoint(Given.party("MEX")),
                Program.chair(meeting),
                Program.conferenceServices(meeting),
                Program.admin())) {
            other.put(at + "/audience", Map.of("allStates", true)).then().statusCode(403);
            other.get(at + "/audience/lists").then().statusCode(403);
            other.get(at + "/invitations/review").then().statusCode(403);
            other.post(at + "/invitations", Map.of("digest", "")).then().statusCode(403);
            other.post(at + "/reminders", Map.of()).then().statusCode(403);
            other.post(at + "/messages", Map.of()).then().statusCode(403);
            other.put(at + "/texts", List.of()).then().statusCode(403);
        }
        officer.get(at + "/audience").then().body("$", hasSize(0));
    }
}
