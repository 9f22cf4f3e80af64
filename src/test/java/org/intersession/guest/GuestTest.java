package org.intersession.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.intersession.document.Links;
import org.intersession.document.Papers;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Persons invited by name: named, written to once, answering for themselves. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class GuestTest {
    @Inject
    MovableClock clock;

    private Process process;
    private Meeting meeting;
    private Browsing officer;
    private String at;
    private String address;

    @BeforeEach
    void aMeetingThatThePublicIsNotShown() {
        process = Dialogue.with("office@example.org");
        meeting = Given.meeting(process, it -> {
            Given.announce(it);
            it.shown = Meeting.Shown.NOTHING;
            it.title = Translated.of(Map.of("en", "A workshop", "fr", "Un atelier"));
        });
        officer = Given.officer(process);
        at = "/meetings/" + meeting.slug;
        address = Given.unique("expert") + "@example.org";
    }

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private void named(String language, String family) {
        officer.get(at + "/guests/new")
                .submit(
                        "/guests",
                        "capacity",
                        "EXPERT",
                        "courtesy",
                        "Ms.",
                        "given",
                        "Awa",
                        "family",
                        family,
                        "function",
                        "Professor of Law, Example University",
                        "mail",
                        address,
                        "language",
                        language,
                        "purpose",
                        "Please speak on item 2.");
    }

    private void invited() {
        officer.get(at + "/guests/invitations").submit("/invitations");
    }

    private Browsing byLink() {
        Person person = Given.in(() -> Person.find("email", address).firstResult());
        return Browsing.nobody().get(Links.of(person, meeting));
    }

    private List<String> states() {
        return officer.get(at + "/guests").texts("td:last-child");
    }

    private List<Grant> grants() {
        return Given.in(() -> Grant.<Grant>find("meeting = ?1 and validUntil is null", meeting.id)
                .list());
    }

    @Test
    void theLetterIsReadBeforeItIsSentAndSentOnceUnderItsReference() {
        clock.standAt("2027-03-01T12:00:00Z");
        named("en", "Expert");
        assertEquals(List.of("not invited yet"), states());
        assertEquals(List.of(), Mails.to(address));
        officer.get(officer.page().select(".acts a[href$=/guests/invitations]").attr("href"));
        assertEquals("Send 1 letter", officer.texts("form button.btn-primary").get(0));
        var letter = officer.texts(".letter-sheet").get(0);
        for (var part :
                List.of("Dear Ms. Expert,", "as an expert", "“A workshop”", "in Geneva", "Please speak on item 2.")) {
            assertTrue(letter.contains(part), part + " in " + letter);
        }
        var form = officer.page().select("form[action$=/invitations]").first();
        var values = Map.of(
                "csrf-token", List.of(form.select("[name=csrf-token]").val()),
                "digest", List.of(form.select("[name=digest]").val()));
        assertEquals(303, officer.post(form.attr("action"), values).statusCode());
        assertEquals(303, officer.post(form.attr("action"), values).statusCode());
        var mail = Mails.to(address).get(0);
        assertEquals(1, Mails.to(address).size());
        assertEquals(process.acronym + "/2027/1", mail.reference);
        assertTrue(mail.text.contains(Mail.LINK));
        assertEquals(List.of("no answer yet"), states());
    }

    @Test
    void aLetterThatWasChangedMeanwhileIsNotSent() {
        named("en", "Expert");
        officer.get(at + "/guests/invitations");
        Given.in(() -> Guest.update("purpose = 'Another' where meeting.id = ?1", meeting.id));
        officer.submit("/invitations");
        assertEquals(409, officer.status());
        assertEquals(List.of(), Mails.to(address));
    }

    @Test
    void whereTheMeetingHasNoTitleInALanguageNothingIsSentInIt() {
        named("es", "Expert");
        officer.get(at + "/guests/invitations");
        assertEquals(1, officer.page().select(".notice").size());
        assertEquals(0, officer.page().select("form button.btn-primary").size());
    }

    @Test
    void byTheirLinkTheyReadTheLetterAndAnswerAndTheMeetingStandsInTheirCalendar() {
        named("fr", "Expert");
        invited();
        var guest = byLink();
        assertEquals(200, guest.status());
        guest.get(at + "?lang=fr");
        assertTrue(guest.page().select("#guest").text().contains("en qualité de spécialiste"));
        guest.get(at + "/guest");
        assertTrue(guest.texts(".letter-sheet").get(0).contains("a l’honneur de vous inviter"));
        assertEquals(
                "application/pdf",
                guest.get(at + "/guest/letter.pdf").response().contentType());

        guest.get(at).submit("/guest/answer", "answer", "WILL_ATTEND");
        assertEquals(200, guest.status());
        assertEquals(List.of("will attend"), states());
        var mails = Mails.to(address);
        assertEquals(
                List.of("invitation", "confirmation"),
                mails.stream().map(it -> it.occasion).toList());
        assertNotNull(mails.get(1).calendar);
        assertEquals(1, grants().size());
        assertEquals(
                1,
                Mails.to("office@example.org").stream()
                        .filter(it -> meeting.id.equals(it.meeting))
                        .count(),
                "the secretariat hears of it");

        guest.get(at).submit("/guest/answer", "answer", "REGRETS");
        assertEquals(List.of("regrets"), states());
        assertEquals(List.of(), grants());
    }

    @Test
    void signedInTheyReadGeneralPapersAndNamesAndNoOtherPaper() {
        named("en", "Expert");
        invited();
        byLink().get(at).submit("/guest/answer", "answer", "WILL_ATTEND");
        var papers = Map.of(
                Distribution.GENERAL, Papers.issued(meeting, Distribution.GENERAL),
                Distribution.LIMITED, Papers.issued(meeting, Distribution.LIMITED),
                Distribution.IN_SESSION, Papers.issued(meeting, Distribution.IN_SESSION),
                Distribution.RESTRICTED, Papers.issued(meeting, Distribution.RESTRICTED));
        var guest = Browsing.as(Given.unique("guest"), address, "delegate", "focal-point");
        papers.forEach((distribution, paper) -> assertEquals(
                distribution == Distribution.GENERAL ? 200 : 404,
                guest.get("/doc/" + paper.symbol()).status(),
                distribution.name()));
        assertEquals(200, guest.get(at + "/participants").status());
        assertTrue(guest.page().text().contains("EXPERT Awa"));
        assertFalse(guest.page().text().contains(address));
        assertEquals(403, guest.get(at + "/guests").status());
    }

    @Test
    void whoIsWithdrawnIsToldAndFindsNothingMore() {
        named("en", "Expert");
        invited();
        var guest = byLink();
        guest.get(at).submit("/guest/answer", "answer", "WILL_ATTEND");
        officer.get(at + "/guests/1").submit("/withdrawal");
        assertEquals(List.of("withdrawn"), states());
        assertEquals(List.of(), grants());
        assertEquals(404, guest.get(at).status());
        assertEquals(
                List.of("invitation", "confirmation", "withdrawal"),
                Mails.to(address).stream().map(it -> it.occasion).toList());
        named("en", "Expert");
        assertEquals(200, officer.status(), "and may be invited again");
    }

    @Test
    void whoCancelsTheMeetingWritesToThemOnce() {
        named("en", "Expert");
        invited();
        byLink().get(at).submit("/guest/answer", "answer", "WILL_ATTEND");
        officer.get(at + "/cancellation").submit("/cancellation", "step", "look");
        officer.submit("/cancellation", "step", "send");
        var told = Mails.to(address).stream()
                .filter(it -> it.occasion.equals("change"))
                .toList();
        assertEquals(1, told.size());
        assertTrue(told.get(0).calendar.contains("METHOD:CANCEL"));
    }

    @Test
    void nobodyAcceptsWhatIsCalledOff() {
        named("en", "Expert");
        invited();
        var guest = byLink();
        guest.get(at);
        Given.in(() -> Meeting.update("state = 'CANCELLED' where id = ?1", meeting.id));
        guest.submit("/guest/answer", "answer", "WILL_ATTEND");
        assertEquals(422, guest.status());
        assertEquals(List.of("The meeting has been cancelled."), guest.texts(".faults li"));
        assertEquals(List.of(), grants());
    }

    @Test
    void nobodyIsNamedTwiceAndWhatIsWrongStandsBesideItsField() {
        named("en", "Expert");
        named("en", "Expert");
        assertEquals(422, officer.status());
        assertEquals(
                "This person is invited or expected already.",
                officer.texts(".fault").get(0));
        named("en", "");
        assertEquals(422, officer.status());
        assertEquals(address, officer.page().select("[name=mail]").val());
    }

    @Test
    void theSecretariatRecordsWhatReachedItOtherwise() {
        named("en", "Expert");
        invited();
        officer.get(at + "/guests/1").submit("/answer", "answer", "WILL_ATTEND");
        assertEquals(422, officer.status(), "when and how is asked");
        officer.submit("/answer", "answer", "WILL_ATTEND", "received.on", "2027-03-01", "received.by", "TELEPHONE");
        assertEquals(List.of("will attend (recorded by the secretariat)"), states());
    }
}
