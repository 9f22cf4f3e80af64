package org.intersession.invitation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The words of invitations: those the application brings, a process's, a meeting's. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class TextsTest {
    private Process process;
    private Meeting meeting;
    private Browsing officer;
    private String page;

    @BeforeEach
    void aMeeting() {
        process = Given.process("manila");
        meeting = another();
        officer = Given.officer(process);
        page = "/meetings/" + meeting.slug;
        AddresseesGiven.at(process, "MLI", Given.unique("texts") + "@example.org", false);
        AddresseesGiven.at(process, "FJI", Given.unique("texts") + "@example.org", false);
        AddresseesGiven.at(process, "IOM", Given.unique("texts") + "@example.org", false);
    }

    private Meeting another() {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Texts", "fr", "Textes", "es", "Textos"));
        });
    }

    /** The process has the words it had before. */
    @AfterEach
    void noTexts() {
        Given.in(() -> InvitationText.delete("process.id", process.id));
    }

    private Browsing reviewed(Meeting at, String names) {
        officer.get("/meetings/" + at.slug + "/audience?names=" + names.replace(",", "%0A"));
        return officer.submit("/audience");
    }

    private String letterTo(Meeting at, String code) {
        return officer.get("/meetings/" + at.slug + "/invitations?letter=" + code)
                .page()
                .select(".letter-sheet")
                .text();
    }

    @Test
    void aProcessWritesItsOwnAndAMeetingMayDiffer() {
        reviewed(meeting, "Fiji");
        officer.get("/processes/manila/texts")
                .submit("/texts", "note-verbale.subject.en", "{title}", "note-verbale.text.en", "Words {of-party}.");
        assertEquals(200, officer.status());
        assertTrue(letterTo(meeting, "FJI").endsWith("Texts Words of Fiji."), letterTo(meeting, "FJI"));
        officer.get(page + "/texts").submit("/texts", "note-verbale.text.en", "Come {in-city}.");
        assertTrue(letterTo(meeting, "FJI").contains("Come in Geneva."));
        var other = another();
        reviewed(other, "Fiji");
        assertTrue(letterTo(other, "FJI").endsWith("Texts Words of Fiji."), letterTo(other, "FJI"));
    }

    @Test
    void aStateIsSentANoteVerbaleAndAnOrganizationALetter() {
        reviewed(meeting, "Fiji,IOM");
        assertTrue(letterTo(meeting, "FJI").contains("presents its compliments"), letterTo(meeting, "FJI"));
        assertTrue(
                letterTo(meeting, "IOM").contains("Texts")
                        && !letterTo(meeting, "IOM").contains("compliments"),
                letterTo(meeting, "IOM"));
    }

    @Test
    void aLanguageWithoutTextIsNotSentAndThePageSaysHowManyThatConcerns() {
        officer.get(page + "/texts").submit("/texts", "note-verbale.text.fr", "");
        reviewed(meeting, "Mali,Fiji");
        assertEquals(List.of("1 without a text in French"), officer.texts(".exceptions strong"));
        assertEquals(List.of("Send 1 invitation"), officer.texts("main .btn-primary"));
        officer.submit("/invitations");
        assertEquals(List.of("FJI"), Given.in(() -> Invitation.<Invitation>list("meeting.id", meeting.id).stream()
                .map(it -> it.party.code)
                .toList()));
        assertEquals(
                "/meetings/" + meeting.slug + "/texts",
                officer.page().select(".exceptions a").attr("href"));
    }

    @Test
    void aFieldThatDoesNotExistIsRefusedBesideTheTextAndKept() {
        officer.get(page + "/texts").submit("/texts", "letter.text.en", "Dear {minister},");
        assertEquals(422, officer.status());
        assertEquals(1, officer.texts("#f-letter-text-en-fault").size());
        assertTrue(officer.texts("#f-letter-text-en-fault").get(0).contains("minister"));
        assertEquals(
                "Dear {minister},",
                officer.page().select("[name=letter.text.en]").val());
    }

    @Test
    void nobodyElseWritesThem() {
        var other = Given.officer(Given.process("idm"));
        assertEquals(403, other.get("/processes/manila/texts").status());
        assertEquals(403, other.get(page + "/texts").status());
        assertEquals(404, Browsing.nobody().get("/processes/manila/texts").status());
    }
}
