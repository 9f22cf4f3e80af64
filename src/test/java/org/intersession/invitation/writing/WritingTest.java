package org.intersession.invitation.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.invitation.Invitation;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing to those invited after the invitation: messages of the secretariat, and the four kinds of reminder. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class WritingTest {
    private Process idm;
    private Meeting meeting;
    private Browsing officer;
    private String page;

    /** Côte d'Ivoire: confirmed, two persons. Mexico: no answer yet. The IOM: an observer, no answer yet. */
    @BeforeEach
    void aMeeting() {
        idm = Given.process("idm");
        meeting = Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Writing", "fr", "Écrire", "es", "Escribir"));
            it.contactName = "Ms. Contact";
        });
        officer = Given.officer(idm);
        page = "/meetings/" + meeting.slug;
        AddresseesGiven.at(idm, "CIV", address("civ"), false);
        AddresseesGiven.at(idm, "MEX", address("mex"), false);
        AddresseesGiven.at(idm, "IOM", address("iom"), false);
        AddresseesGiven.at(idm, "PHL", address("phl"), false);
    }

    private String address(String of) {
        return of + "@" + meeting.slug + ".example.org";
    }

    private void confirmedAndTwoMore() {
        Delegating.submitted(meeting, "CIV", "One", "Two");
        Delegating.confirmed(officer, meeting, List.of("CIV"));
        Given.invited(meeting, Given.party("MEX"));
        Given.invited(meeting, Given.party("IOM"), Category.OBSERVER);
    }

    private Browsing look(String query, String... languages) {
        var typed = new ArrayList<String>();
        for (var language : languages) {
            typed.addAll(List.of("subject." + language, "Subject in " + language));
            typed.addAll(List.of("text." + language, "Text in " + language));
        }
        return officer.get(page + "/message?" + query).submit("/message/preview", typed.toArray(String[]::new));
    }

    private List<Mail> mails(String occasion) {
        return Given.in(
                () -> Mail.<Mail>list("meeting = ?1 and occasion = ?2 order by toAddress", meeting.id, occasion));
    }

    private List<String> addresses(String occasion) {
        return mails(occasion).stream().map(it -> it.toAddress).toList();
    }

    @Test
    void aMessageReachesTheGroupChosenAsThePreviewCountsIt() {
        confirmedAndTwoMore();
        var expected = Map.of(
                "invited", List.of(address("civ"), address("iom"), address("mex")),
                "will-attend", List.of(address("civ")),
                "observers", List.of(address("iom")),
                "confirmed", List.of(address("one"), address("two")),
                "heads", List.of(address("one")));
        expected.forEach((group, reached) -> {
            var before = addresses("message");
            officer.get(page + "/message");
            assertEquals(
                    String.valueOf(reached.size()),
                    officer.page().select("label[for=g-" + group + "] .quiet").text());
            look("group=" + group, "en", "fr", "es");
            var n = reached.size();
            assertEquals(
                    List.of("Send to " + n + (n == 1 ? " recipient" : " recipients")),
                    officer.texts("main .btn-primary"));
            officer.submit("/message");
            assertEquals(200, officer.status());
            var after = new ArrayList<>(addresses("message"));
            before.forEach(after::remove);
            assertEquals(reached, after, group);
        });
    }

    @Test
    void aMessageIsInEachRecipientsLanguageWithItsReferenceAndTheContact() {
        confirmedAndTwoMore();
        look("group=invited", "en", "fr", "es").submit("/message");
        var french = mails("message").get(0);
        assertEquals("Subject in fr", french.subject);
        assertTrue(french.text.matches("Text in fr\n\nContact.: Ms. Contact"), french.text);
        assertEquals(
                List.of("fr", "en", "es"),
                mails("message").stream().map(it -> it.language).toList());
        var references =
                Given.in(() -> Invitation.<Invitation>list("meeting.id = ?1 order by party.code", meeting.id).stream()
                        .map(it -> it.reference)
                        .toList());
        assertEquals(
                references, mails("message").stream().map(it -> it.reference).toList());
    }

    @Test
    void whoHasNoTextInTheirLanguageIsNamedBeforehandAndLeftOut() {
        confirmedAndTwoMore();
        look("group=invited", "en", "fr");
        assertEquals(List.of("1 recipient has no text in Spanish and is left out."), officer.texts(".notice"));
        assertEquals(List.of("1 recipient in English", "1 recipient in French"), officer.texts("h1 + ul li"));
        officer.submit("/message");
        assertEquals(List.of(address("civ"), address("iom")), addresses("message"));
    }

    @Test
    void thoseTickedInTheWorkspaceAreAGroupOfTheirOwn() {
        confirmedAndTwoMore();
        officer.get(page + "/parties");
        assertEquals(
                page + "/message", officer.page().select("button[formaction]").attr("formaction"));
        officer.get(page + "/message?party=MEX&party=IOM");
        assertEquals(
                "those ticked 2", officer.page().select("label[for=g-chosen]").text());
        assertTrue(officer.page().select("#g-chosen").hasAttr("checked"));
        look("party=MEX&party=IOM", "en", "es").submit("/message");
        assertEquals(List.of(address("iom"), address("mex")), addresses("message"));
    }

    @Test
    void aMessageWithoutAGroupOrATextIsRefusedBesideTheFieldAndKept() {
        officer.get(page + "/message").submit("/message/preview", "subject.fr", "Seulement l'objet");
        assertEquals(422, officer.status());
        assertEquals(
                List.of(
                        "Please choose at least one group.",
                        "Please write a subject and a text in at least one language."),
                officer.texts("#faults li"));
        assertEquals(
                "Seulement l'objet", officer.page().select("[name=subject.fr]").val());
    }

    @Test
    void pressingTwiceSendsOnceAndIfMeanwhileOthersAreConcernedNothingIsSent() {
        Given.invited(meeting, Given.party("MEX"));
        look("group=invited", "en", "es");
        var again = officer.page();
        officer.submit("/message");
        var form = again.select("form[action$=/message]").first();
        var values = new LinkedHashMap<String, List<String>>();
        form.select("input,textarea").forEach(it -> values.put(it.attr("name"), List.of(it.val())));
        assertEquals(303, officer.post(page + "/message", values).statusCode());
        assertEquals(List.of(address("mex")), addresses("message"));

        look("group=invited", "en", "es");
        Given.invited(meeting, Given.party("IOM"), Category.OBSERVER);
        officer.submit("/message");
        assertEquals(422, officer.status());
        assertEquals(
                List.of(
                        "Meanwhile the number of recipients has become 2. Nothing was sent; please look at it again, then press."),
                officer.texts("#faults li"));
        assertEquals("Text in en", officer.page().select("[name=text.en]").val().strip());
        assertEquals(List.of(address("mex")), addresses("message"));
    }

    private void reminded(String group, String button, List<String> reached, String... says) {
        officer.get(page + "/reminder?group=" + group);
        assertEquals(List.of(button), officer.texts("form .btn-primary"));
        for (var words : says) {
            assertTrue(
                    officer.page().text().contains(words),
                    officer.page().select("article").text());
        }
        var stale = Given.officer(idm).get(page + "/reminder?group=" + group);
        officer.submit("/reminder");
        assertEquals(200, officer.status());
        assertEquals(List.of(onTheWay(reached.size())), officer.texts("p.notice[role=status]"));
        stale.submit("/reminder");
        assertEquals(List.of("No mail was written."), stale.texts("p.notice[role=status]"), "nothing more");
        officer.get(page + "/reminder?group=" + group);
        assertEquals(0, officer.page().select("form .btn-primary").size(), "nobody is left");
        assertEquals(reached, addresses("reminder"));
    }

    private static String onTheWay(int mails) {
        return mails == 1 ? "1 mail written; it is on the way." : mails + " mails written; they are on the way.";
    }

    @Test
    void nobodyIsRemindedOfWhatIsCalledOff() {
        confirmedAndTwoMore();
        officer.get(page + "/reminder?group=no-answer");
        Given.in(() -> Meeting.update("state = 'CANCELLED' where id = ?1", meeting.id));
        officer.submit("/reminder");
        assertEquals(422, officer.status());
        assertEquals(
                List.of("The meeting has been cancelled: nobody is invited to it or reminded of it any more."),
                officer.texts(".faults li"));
        assertEquals(List.of(), addresses("reminder"));
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnce() {
        confirmedAndTwoMore();
        reminded(
                "no-answer",
                "Remind 2 parties",
                List.of(address("iom"), address("mex")),
                "Recordatorio: Escribir",
                "has not yet received an answer",
                "[…]");
        var mail = mails("reminder").get(0);
        assertTrue(mail.text.contains("{invitation-link}"), "it opens the invitation to who has no access yet");
    }

    @Test
    void whoNamedNobodyIsRemindedOnce() {
        confirmedAndTwoMore();
        Given.focalPoint(Given.party("MEX")).get(page + "/delegations/MEX").submit("/answer", "answer", "WILL_ATTEND");
        reminded(
                "nobody-named",
                "Remind 1 party",
                List.of(address("mex")),
                "los nombres y cargos",
                page + "/delegations/MEX");
    }

    @Test
    void whoseLetterIsMissingIsRemindedOnce() {
        confirmedAndTwoMore();
        Delegating.submitted(meeting, "PHL", "Santos");
        reminded(
                "letter-missing",
                "Remind 2 parties",
                List.of(address("civ"), address("phl")),
                "note verbale ou la lettre de désignation",
                "note verbale or letter of nomination has not yet reached it");
    }

    @Test
    void whoHasNotRegisteredIsRemindedOnceWithTheirOwnLink() {
        confirmedAndTwoMore();
        reminded("not-registered", "Remind 2 persons", List.of(address("one"), address("two")), "[…]");
        var mail = mails("reminder").get(0);
        assertTrue(mail.text.contains(Mail.LINK));
        assertFalse(mail.personalLink == null);
        assertEquals("fr", mail.language);
    }

    @Test
    void theTickedAloneAreReminded() {
        confirmedAndTwoMore();
        officer.get(page + "/reminder?party=MEX");
        assertEquals(List.of("Remind 1 party"), officer.texts("form .btn-primary"));
        officer.submit("/reminder");
        assertEquals(List.of(address("mex")), addresses("reminder"));
        assertEquals(List.of(onTheWay(1)), officer.texts("p.notice[role=status]"));
        assertEquals(0, officer.page().select("main form[method=post]").size(), "nothing that would remind the rest");
    }

    @Test
    void aReminderAfterTheDeadlineNamesNoDayThatHasPassed() {
        Given.in(() -> Meeting.update(
                "nominationsCloseAt = ?1 where id = ?2", Instant.parse("2001-02-03T16:00:00Z"), meeting.id));
        Given.invited(meeting, Given.party("IOM"), Category.OBSERVER);
        officer.get(page + "/reminder");
        assertTrue(officer.page().text().contains("It would be grateful for one. Regrets are welcome too."));
        assertFalse(officer.page().text().contains("2001"));
    }
}
