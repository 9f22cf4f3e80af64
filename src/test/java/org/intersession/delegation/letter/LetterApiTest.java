package org.intersession.delegation.letter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Given;
import org.intersession.testing.Program;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The letter, the one-tap ways to name somebody, and what the secretariat decides, through the API. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LetterApiTest {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n0\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Meeting meeting;
    private Program focal;
    private Program officer;
    private String at;

    @BeforeEach
    void anInvitationThatIsAccepted() {
        meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, Given.party("CIV"));
        focal = Program.focalPoint(Given.party("CIV"));
        officer = Program.officer(Given.process("idm"));
        at = "/api/v1/meetings/" + meeting.slug + "/delegations/CIV";
        focal.put(at + "/answer", Map.of("answer", "WILL_ATTEND")).then().statusCode(200);
    }

    private void send(Program program, byte[] file, String query, int status) {
        program.asks()
                .contentType("application/octet-stream")
                .body(file)
                .urlEncodingEnabled(false)
                .put(at + "/letter" + query)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(status);
    }

    private Map<String, Object> version() {
        return Map.of("version", (int) focal.get(at).path("version"));
    }

    @Test
    void aLetterIsKeptAsItWasSentAndReadByItsPartyAndTheSecretariat() {
        focal.asks().accept("*/*").get(at + "/letter").then().statusCode(404);
        send(focal, PDF, "?name=../lettre.docx", 204);
        for (var reader : List.of(focal, officer)) {
            var answer = reader.asks().accept("*/*").get(at + "/letter");
            answer.then()
                    .statusCode(200)
                    .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''lettre.pdf"));
            assertArrayEquals(PDF, answer.asByteArray());
        }
        Program.focalPoint(Given.party("MEX"))
                .asks()
                .accept("*/*")
                .get(at + "/letter")
                .then()
                .statusCode(404);
    }

    @Test
    void aFileThatIsNoLetterIsRefusedAtItsMember() {
        focal.asks()
                .contentType("application/pdf")
                .body("Dear Madam".getBytes(StandardCharsets.UTF_8))
                .put(at + "/letter?name=letter.pdf")
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("letter"));
        send(focal, new byte[10 * 1024 * 1024 + 1], "", 413);
        send(Program.focalPoint(Given.party("MEX")), PDF, "", 404);
    }

    @Test
    void theSecretariatSaysHowTheLetterReachedIt() {
        send(officer, PDF, "", 422);
        send(officer, PDF, "?receivedOn=2026-11-20&receivedBy=NOTE_VERBALE&receivedReference=12%2F2026", 204);
        focal.get(at).then().body("letter", equalTo(true));
    }

    @Test
    void aFocalPointNamesThemselvesAndWhoeverCameLastTime() {
        focal.post(at + "/delegates/myself", version())
                .then()
                .statusCode(201)
                .body("delegates.family", contains("Program"), "delegates.role", contains("HEAD"));
        focal.post(at + "/delegates/again", Map.of("former", "00000000-0000-7000-8000-000000000000", "version", 9))
                .then()
                .statusCode(404);
        focal.post(at + "/delegates/again", Map.of("former", "nobody"))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("former"));
    }

    @Test
    void theDeadlineOfOnePartyIsExtendedByTheSecretariatAlone() {
        var later = Map.of("deadline", Map.of("day", "2027-09-10", "time", "12:00"));
        focal.post(at + "/extension", later).then().statusCode(403);
        officer.post(at + "/extension", later).then().statusCode(200).body("deadline", equalTo("2027-09-10T10:00:00Z"));
        var earlier = Map.of("day", "2027-09-09", "time", "12:00");
        officer.post(at + "/extension", Map.of("deadline", earlier)).then().statusCode(409);
        focal.get(at + "/extension").then().statusCode(403);
        int version = officer.get(at + "/extension").path("version");
        officer.post(at + "/extension", Map.of("deadline", earlier, "version", version))
                .then()
                .statusCode(200)
                .body("deadline", equalTo("2027-09-09T10:00:00Z"));
        officer.post(at + "/extension", Map.of("deadline", Map.of("day", "10/09/2027", "time", "12:00")))
                .then()
                .statusCode(422)
                .body("errors.keySet()", contains("deadline.day"));
    }

    @Test
    void theSecretariatChoosesWhenItHears() {
        var notice = "/api/v1/meetings/" + meeting.slug + "/notice";
        officer.put(notice, Map.of("daily", false)).then().statusCode(204);
        focal.put(notice, Map.of("daily", true)).then().statusCode(403);
    }
}
