package org.intersession.invitation.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.identity.Grant;
import org.intersession.invitation.Invitee;
import org.intersession.mail.Mail;
import org.intersession.mail.Postman;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** Whom to invite, as sums of groups; and the one page on which the invitations are reviewed and followed. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AudienceTest {
    private static final String BOTH = "/audience?member=soderkoping.MEMBER&member=budapest.MEMBER";

    @Inject
    Postman postman;

    private static Meeting meeting(Process process) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Audience", "fr", "Public", "es", "Público"));
        });
    }

    private static String at(Meeting meeting) {
        return "/meetings/" + meeting.slug;
    }

    @Test
    void onceAProcessHasEnteredMontenegroThereAreFiftyOneAndItIsAskedNoMore() {
        var budapest = Given.process("budapest");
        var officer = Given.officer(budapest);
        try {
            officer.get(at(meeting(budapest)) + BOTH);
            assertEquals(
                    "50 States, 0 other participants",
                    officer.page().select("#sum").text());
            assertEquals(1, officer.page().select("form.question").size());
            assertTrue(officer.page().select("form.question").text().contains("Montenegro"));
            officer.submit("/succession", "answer", "both");
            assertEquals(
                    "51 States, 0 other participants",
                    officer.page().select("#sum").text());
            assertTrue(officer.texts("ul.names li").containsAll(List.of("Serbia", "Montenegro")));
            officer.get(at(meeting(budapest)) + BOTH);
            assertEquals(
                    "51 States, 0 other participants",
                    officer.page().select("#sum").text());
            assertEquals(0, officer.page().select("form.question").size(), "it is asked once, not for each meeting");
        } finally {
            Given.in(() -> Process.update("continuationsOnly = null where id = ?1", budapest.id));
        }
    }

    @Test
    void thatQuestionIsForTheSecretariatOfThatProcess() {
        var idm = Given.process("idm");
        var officer = Given.officer(idm).get(at(meeting(idm)) + BOTH);
        assertEquals(0, officer.page().select("form.question").size());
    }

    @Test
    void aSumKeptUnderANameIsOfferedForTheNextMeeting() {
        var idm = Given.process("idm");
        var officer = Given.officer(idm);
        var name = Given.unique("Friends of the chair");
        officer.get(at(meeting(idm)) + "/audience?names=Mali%0APeru%0AAtlantis");
        assertEquals(
                "2 States, 0 other participants", officer.page().select("#sum").text());
        assertTrue(officer.page().text().contains("Not known, and left out: Atlantis"));
        officer.submit("/list", "name", "");
        assertEquals(422, officer.status());
        assertEquals(
                "2 States, 0 other participants", officer.page().select("#sum").text(), "nothing is lost");
        officer.submit("/list", "name", name);
        var next = meeting(idm);
        officer.get(at(next) + "/audience");
        var offered = officer.page().select("label:contains(" + name + ")");
        assertEquals(name + " 2", offered.text());
        officer.get(at(next) + "/audience?names=Fiji&list=" + name.replace(" ", "%20"));
        assertEquals(
                "3 States, 0 other participants", officer.page().select("#sum").text());
        officer.submit("/audience");
        assertEquals(List.of("FJI", "MLI", "PER"), invitees(next));
        var other = Given.officer(Given.process("berne")).get(at(meeting(Given.process("berne"))) + "/audience");
        assertEquals(0, other.page().select("label:contains(" + name + ")").size(), "it is the process's own");
    }

    @Test
    void ofAJointMeetingOneSecretariatWritesNoListOfTheOthers() {
        var idm = Given.process("idm");
        var berne = Given.process("berne");
        var name = Given.unique("Friends");
        Given.officer(idm).get(at(meeting(idm)) + "/audience?names=Mali%0APeru").submit("/list", "name", name);
        var joint = Given.meeting(idm, it -> {
            Given.announce(it);
            it.processes.add(Process.findById(berne.id));
        });
        Given.officer(berne).get(at(joint) + "/audience?names=Fiji").submit("/list", "name", name);
        assertEquals(
                Map.of("idm", List.of("MLI", "PER"), "berne", List.of("FJI")),
                Given.in(() -> PartyList.<PartyList>list("name", name).stream()
                        .collect(Collectors.toMap(it -> it.process.slug, it -> it.parties.stream()
                                .map(party -> party.code)
                                .sorted()
                                .toList()))));
    }

    @Test
    void whoWasChosenBeforeIsNamedAndKeptUnlessTheNewOnesAreTakenAlone() {
        var idm = Given.process("idm");
        var officer = Given.officer(idm);
        var meeting = meeting(idm);
        officer.get(at(meeting) + "/audience?names=Mali%0APeru");
        assertEquals(List.of("Take these 2 as the audience"), officer.texts("#sum ~ form .btn-primary"));
        officer.submit("/audience");
        officer.get(at(meeting) + "/audience?names=Peru%0AFiji");
        assertEquals(
                List.of("1 chosen before, and not invited yet, is not among these: Mali"),
                officer.texts("#sum ~ .notice"));
        assertEquals(List.of("Add these 2 to those chosen before"), officer.texts("#sum ~ form .btn-primary"));
        officer.submit("/audience", "keep", "yes");
        assertEquals(List.of("FJI", "MLI", "PER"), invitees(meeting));
        officer.get(at(meeting) + "/audience?names=Fiji");
        assertEquals(
                List.of("2 chosen before, and not invited yet, are not among these: Mali, Peru"),
                officer.texts("#sum ~ .notice"));
        assertEquals(
                List.of("Add this 1 to those chosen before", "Take only this 1"),
                officer.texts("#sum ~ form .acts .btn"));
        officer.submit("/audience");
        assertEquals(List.of("FJI"), invitees(meeting));
        Given.invited(meeting, Given.party("KEN"));
        officer.get(at(meeting) + "/audience?names=Mali");
        assertEquals(
                List.of("1 chosen before, and not invited yet, is not among these: Fiji"),
                officer.texts("#sum ~ .notice"),
                "who is invited stays, whoever is chosen");
    }

    private static List<String> invitees(Meeting meeting) {
        return Given.in(() -> Invitee.<Invitee>list("meeting.id = ?1 order by party.code", meeting.id).stream()
                .map(it -> it.party.code)
                .toList());
    }

    @Test
    void onePageShowsCountsExceptionsTheTableAndStepsThroughTheRealLetters() {
        var idm = Given.process("idm");
        var meeting = meeting(idm);
        var mission = Given.unique("mission") + "@example.org";
        var ministry = Given.unique("ministry") + "@example.org";
        AddresseesGiven.at(idm, "MLI", mission, false);
        AddresseesGiven.also(idm, "MLI", ministry, true);
        AddresseesGiven.at(idm, "PER", Given.unique("peru") + "@example.org", false);
        AddresseesGiven.nowhere(idm, "FJI");
        var officer = Given.officer(idm);
        officer.get(at(meeting) + "/audience?names=Mali%0APeru%0AFiji").submit("/audience");
        assertEquals(List.of("FR 1", "ES 1"), officer.texts(".chips li"));
        assertEquals(List.of("1 has no address"), officer.texts(".exceptions strong"));
        assertEquals(
                List.of("FR", mission, ministry, "2"),
                officer.page().select("table.grid tbody tr").get(0).select("td").eachText());
        assertTrue(officer.page().select(".letter-sheet").text().contains("la Mission permanente du Mali"));
        var next = officer.page().select("a[rel=next]").attr("href").replaceAll("#.*", "");
        officer.get(next);
        assertTrue(officer.page().select(".letter-sheet").text().contains("Gobierno del Perú"));
        assertEquals("2 / 2", officer.page().select(".steps .number").text());
        assertEquals(1, officer.page().select("a[rel=prev]").size());
        assertEquals(List.of("Send 2 invitations"), officer.texts("main .btn-primary"));
    }

    @Test
    void whatTheServerRefusedStandsThereWithItsRemedyAndTheAnswerApart() {
        var idm = Given.process("idm");
        var meeting = meeting(idm);
        var wrong = Given.unique("wrong") + "@example.org";
        var right = Given.unique("right") + "@example.org";
        AddresseesGiven.at(idm, "MLI", wrong, false);
        var officer = Given.officer(idm);
        officer.get(at(meeting) + "/audience?names=Mali").submit("/audience");
        officer.submit("/invitations");
        Given.in(() -> Mail.update(
                "state = ?1, failure = '550 no such box' where meeting = ?2", Mail.State.REFUSED, meeting.id));
        officer.get(at(meeting) + "/parties?chip=refused");
        assertEquals(
                "refused by the mail server",
                officer.page().select("#MLI td[data-label=Delivery]").text());
        assertEquals(
                "no answer yet",
                officer.page().select("#MLI td[data-label=Answer]").text());
        officer.get(at(meeting) + "/invitations");
        assertEquals(
                "0 handed over, 1 refused, 0 not sent",
                officer.page().select("#after").text());
        assertTrue(officer.page().select(".exceptions").text().contains("550 no such box"));
        Given.in(() -> Meeting.update("state = 'CANCELLED' where id = ?1", meeting.id));
        officer.submit("/again", "address", right);
        assertEquals(
                List.of("The meeting has been cancelled: nobody is invited to it or reminded of it any more."),
                officer.texts(".faults li"));
        Given.in(() -> Meeting.update("state = 'ANNOUNCED' where id = ?1", meeting.id));
        officer.get(at(meeting) + "/invitations");
        var led = officer.submitTwice("/again", "address", right);
        assertEquals(List.of(led.get(0), led.get(0)), led);
        assertTrue(led.get(0).startsWith("303 "), led.get(0));
        assertEquals(
                List.of(right), focalPoints(List.of(wrong, right)), "whoever may come to own the wrong one is nobody");
        assertEquals(List.of(right), AddresseesGiven.of(idm, "MLI"), "nor is it written to the next time");
        postman.deliver();
        assertEquals(1, Stack.received(right).size());
        assertEquals(0, Stack.received(wrong).size());
        officer.get(at(meeting) + "/invitations");
        assertEquals(
                "1 handed over, 0 refused, 0 not sent",
                officer.page().select("#after").text());
    }

    @Test
    void ofAJointMeetingOneSecretariatCorrectsNoAddressOfTheOthers() {
        var idm = Given.process("idm");
        var berne = Given.process("berne");
        var joint = Given.meeting(idm, it -> {
            Given.announce(it);
            it.title = Translated.of(Map.of("en", "Joint", "fr", "Commune", "es", "Conjunta"));
            it.processes.add(Process.findById(berne.id));
        });
        var wrong = Given.unique("wrong") + "@example.org";
        var theirs = Given.unique("theirs") + "@example.org";
        AddresseesGiven.at(idm, "MLI", wrong, false);
        AddresseesGiven.nowhere(berne, "MLI");
        Given.officer(idm)
                .get(at(joint) + "/audience?names=Mali")
                .submit("/audience")
                .submit("/invitations");
        Given.in(() -> Mail.update(
                "state = ?1, failure = '550 no such box' where meeting = ?2", Mail.State.REFUSED, joint.id));
        Given.officer(berne).get(at(joint) + "/invitations").submit("/again", "address", theirs);
        assertEquals(
                Map.of(wrong, idm.id, theirs, berne.id),
                Given.in(() ->
                        Grant.<Grant>list("person.email in ?1 and validUntil is null", List.of(wrong, theirs)).stream()
                                .collect(Collectors.toMap(it -> it.person.email, it -> it.process))));
    }

    /** At which of these addresses somebody is appointed. */
    private static List<String> focalPoints(List<String> addresses) {
        return Given.in(
                () -> Grant.<Grant>list(
                                "person.email in ?1 and role = FOCAL_POINT and validUntil is null order by id",
                                addresses)
                        .stream()
                        .map(it -> it.person.email)
                        .toList());
    }
}
