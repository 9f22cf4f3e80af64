package org.intersession.delegation.letter;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.intersession.delegation.Delegation;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.testing.Browsing;
import org.intersession.testing.Clamd;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class LetterTest {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    Meeting meeting;
    Browsing focal;
    String page;

    @BeforeEach
    void aDelegation() {
        meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, Given.party("CIV"));
        focal = Given.focalPoint(Given.party("CIV"));
        page = "/meetings/" + meeting.slug + "/delegations/CIV";
        focal.get(page).submit("/answer", "answer", "WILL_ATTEND");
    }

    Response send(Browsing who, String name, byte[] content) {
        var token = who.page().select("input[name=csrf-token]").first().val();
        return Upload.of(who, page + "/letter", Map.of("csrf-token", token), "letter", name, content);
    }

    @Test
    void aLetterIsKeptAndGoesBackToThePartyAndTheSecretariatOnly() {
        assertEquals(303, send(focal, "note verbale.pdf", PDF).statusCode());
        var read = given().cookies(focal.cookies()).get(page + "/letter");
        assertEquals("application/pdf", read.contentType());
        assertEquals(PDF.length, read.asByteArray().length);
        var officer = Given.officer(Given.process("idm"));
        assertEquals(200, officer.get(page + "/letter").status());
        assertEquals(
                404, Given.focalPoint(Given.party("MEX")).get(page + "/letter").status());
        var receipts = Given.in(() -> Mail.<Mail>find("meeting = ?1 and occasion = 'receipt'", meeting.id)
                .list());
        assertTrue(receipts.stream().anyMatch(it -> it.text.contains("note verbale.pdf")));
    }

    @Test
    void aLetterOfManyPagesGoesByItsLengthAndNotInChunks() {
        var scanned = ("%PDF-1.4\n" + "% page\n".repeat(20_000) + "startxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(303, send(focal, "scanned.pdf", scanned).statusCode());
        var read = focal.get(page + "/letter").response();
        assertEquals(List.of(String.valueOf(scanned.length)), read.headers().getValues("Content-Length"));
        assertArrayEquals(scanned, read.asByteArray());
    }

    @Test
    void theNameOfAFileThatSomebodySentIsOneValueOfOneHeader() {
        assertEquals(303, send(focal, "a; x=\u00e9 *'(b).pdf", PDF).statusCode());
        assertEquals(
                "attachment; filename*=UTF-8''a%3B%20x%3D%C3%A9%20%2A%27%28b%29.pdf",
                given().cookies(focal.cookies()).get(page + "/letter").header("Content-Disposition"));
    }

    /** With the joiner that Persian is written with, and without what turns text about or ends a line. */
    @Test
    void theNameOfALetterIsWrittenAsItsSenderWritesIt() {
        assertEquals(
                303,
                send(focal, "\u0646\u0627\u0645\u0647\u200c\u0627\u06cc\u202e \u2028a.pdf", PDF)
                        .statusCode());
        Delegation kept =
                Given.in(() -> Delegation.find("meeting.id", meeting.id).firstResult());
        assertEquals("\u0646\u0627\u0645\u0647\u200c\u0627\u06cc  a.pdf", kept.letter.name());
    }

    @Test
    void anUploadThatIsNotWhatItSaysIsRefusedBesideTheField() {
        var refused = send(focal, "letter.pdf", "MZ this is a program".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("This file is not a PDF, JPEG or PNG, whatever its name says"));
    }

    @Test
    void aHarmfulLetterIsRefusedBesideTheField() {
        var refused = send(focal, "letter.pdf", harmful());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.asString().contains("The scanner found something harmful in this file"));
        assertEquals(
                List.of(),
                Given.in(() -> Delegation.list("meeting.id = ?1 and letter.sha256 is not null", meeting.id)));
    }

    private static byte[] harmful() {
        return (new String(PDF, StandardCharsets.ISO_8859_1) + "\n% " + Clamd.EICAR + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLetterOfElevenMegabytesIsTooLarge() {
        var beside = send(focal, "letter.pdf", new byte[(10 << 20) + 1]);
        assertEquals(422, beside.statusCode());
        assertTrue(beside.asString().contains("larger than 10 MB"));
        var refused = send(focal, "letter.pdf", new byte[12 << 20]);
        assertEquals(413, refused.statusCode());
        assertTrue(refused.asString().contains("larger than 10 MB"));
        assertEquals(
                List.of(),
                Given.in(() -> Delegation.list("meeting.id = ?1 and letter.sha256 is not null", meeting.id)));
    }

    @Test
    void anotherPartySendsNoLetterHere() {
        var other = Given.focalPoint(Given.party("MEX"));
        other.get("/");
        assertEquals(404, send(other, "letter.pdf", PDF).statusCode());
        assertEquals(
                List.of(),
                Given.in(() -> Delegation.list("meeting.id = ?1 and letter.sha256 is not null", meeting.id)));
    }

    private static byte[] photograph(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new BufferedImage(8, 8, 1), format, out);
        return out.toByteArray();
    }

    @Test
    void aPhotographIsALetterAndALaterOneTakesItsPlace() throws Exception {
        assertEquals(303, send(focal, "scan.JPG", photograph("jpg")).statusCode());
        assertEquals(
                "image/jpeg",
                given().cookies(focal.cookies()).get(page + "/letter").contentType());
        assertEquals(303, send(focal, "scan.png", photograph("png")).statusCode());
        assertEquals(
                "image/png",
                given().cookies(focal.cookies()).get(page + "/letter").contentType());
    }

    @Test
    void theLetterMayFollowTheSubmission() {
        focal.submit("/delegates", "family", "Koné", "function", "Adviser", "mail", "k@example.org");
        assertEquals(List.of("Submit now, letter to follow"), focal.texts(".submit .btn-primary"));
        focal.submit("/submission");
        focal.get(page);
        assertEquals(303, send(focal, "note.pdf", PDF).statusCode());
        Delegation kept =
                Given.in(() -> Delegation.find("meeting.id", meeting.id).firstResult());
        assertEquals(Delegation.State.SUBMITTED, kept.state);
        assertEquals("note.pdf", kept.letter.name());
    }

    @Test
    void theSecretariatFilesTheLetterItReceived() {
        var officer = Given.officer(Given.process("idm"));
        officer.get(page);
        assertEquals(422, send(officer, "note.pdf", PDF).statusCode(), "it says how it came");
        var token = officer.page().select("input[name=csrf-token]").first().val();
        var filed = Upload.of(
                officer,
                page + "/letter",
                Map.of("csrf-token", token, "received.on", "2027-03-01", "received.by", "NOTE_VERBALE"),
                "letter",
                "note.pdf",
                PDF);
        assertEquals(303, filed.statusCode());
        assertTrue(focal.get(page).texts(".history li").get(1).contains("secretariat; received on 1 March 2027"));
    }
}
