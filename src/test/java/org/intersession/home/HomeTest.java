package org.intersession.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class HomeTest {
    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    private static void lands(Browsing person, String heading, String firstButton) {
        person.get("/home");
        assertEquals(200, person.status());
        assertEquals(heading, person.heading());
        assertEquals(firstButton, person.texts("main .btn-primary, main .btn").get(0));
        assertEquals(1, person.page().select("main .btn-primary").size(), "one primary button a page");
    }

    @Test
    void anOfficerLandsOnTheSecretariatAndSchedules() {
        lands(
                Given.officer(Given.process("midwa")),
                "Secretariat: Migration Dialogue for West Africa",
                "Schedule a meeting");
    }

    @Test
    void aSecretariatReadsWhatFallsDueAndWhatHasHappenedSinceItsLastVisit() {
        var process = Dialogue.with("secretariat@example.org");
        var today = LocalDate.of(2027, 3, 1);
        clock.standAt("2027-03-01T12:00:00Z");
        var meeting = Given.meeting(process, it -> {
            Given.announce(it);
            it.opensOn = today.plusDays(40);
            it.closesOn = it.opensOn.plusDays(1);
            it.nominationsCloseAt =
                    today.plusDays(20).atTime(18, 0).atZone(it.zone).toInstant();
        });
        var subject = Given.unique("officer");
        var mail = subject + "@example.org";
        Given.grant(Given.person(mail, "Officer"), Role.SECRETARIAT, process.id, null, null);
        var officer = Browsing.as(subject, mail, "secretariat").get("/home");
        assertEquals(
                List.of("No agenda released, opening in 40 days"), officer.texts("section[aria-labelledby=todo] a"));
        assertEquals(List.of("Nominations close", "Opening"), officer.texts("section[aria-labelledby=deadlines] a"));
        assertEquals(List.of("Nothing new."), officer.texts("section[aria-labelledby=happened] p"));
        clock.forward(Duration.ofMinutes(1));
        Delegating.submitted(meeting, "MEX", "Example");
        clock.forward(Duration.ofMinutes(1));
        var again = Browsing.as(subject, mail, "secretariat").get("/home");
        assertEquals(
                List.of("Mexico · Submitted", "Mexico · Named", "Mexico · Answered: will attend"),
                again.texts("section[aria-labelledby=happened] li > span:last-child"));
        assertEquals(
                List.of("1 delegation to review", "1 letter to follow", "No agenda released, opening in 40 days"),
                again.texts("section[aria-labelledby=todo] a"));
    }

    @Test
    void aFocalPointWithAnInvitationAnswersIt() {
        var party = Given.party("TUV");
        var meeting = Given.announced(Given.process("idm"));
        Given.invited(meeting, party);
        lands(Given.focalPoint(party), "Focal point of Tuvalu", "Answer");
        var idm = Given.process("idm").id;
        var one = Given.signedIn("Focal Point", Role.FOCAL_POINT, idm, null, party.id);
        lands(one, "Focal point of Tuvalu for the IDM", "Answer");
        assertEquals("Point focal des Tuvalu – IDM", one.get("/home?lang=fr").heading());
        assertEquals("Punto focal de Tuvalu – IDM", one.get("/home?lang=es").heading());
    }

    @Test
    void whoeverHasSubmittedIsAskedForTheLetterAndForNoAnswer() {
        var party = Given.party("PLW");
        var idm = Given.process("idm");
        Delegating.submitted(Given.announced(idm), "PLW", "Example");
        var focal = Given.focalPoint(party);
        lands(focal, "Focal point of Palau", "Send the letter");
        assertEquals(0, answerBy(focal));
        Given.invited(Given.announced(idm), party);
        assertEquals(1, answerBy(focal.get("/home")));
    }

    @Test
    void ofSeveralInvitationsTheNearestDeadlineStandsFirstAndEachSaysHowFarItIs() {
        var party = Given.party("VUT");
        var idm = Given.process("idm");
        var later = Given.announced(idm);
        var nearer = Given.meeting(idm, it -> {
            Given.announce(it);
            it.nominationsCloseAt = Instant.parse("2027-03-05T17:00:00Z");
        });
        Given.invited(later, party);
        Given.invited(nearer, party);
        var focal = Given.focalPoint(party).get("/home");
        assertEquals(
                List.of(title(nearer), title(later)),
                focal.texts("article h2").subList(0, 2),
                () -> focal.texts("article").toString());
        assertTrue(
                focal.texts("article").get(0).contains("Answer by Friday 5 March 2027, 18:00, Geneva time (in "),
                focal.texts("article").get(0));
        var page = "/meetings/" + nearer.slug + "/delegations/VUT";
        focal.get(page).submit("/answer", "answer", "WILL_ATTEND");
        focal.submit("/delegates", "family", "One", "function", "Adviser", "mail", "one@" + nearer.slug + ".example");
        focal.get("/home");
        assertTrue(
                focal.texts("article").get(0).contains("1 of 2 places named; letter to follow; not submitted"),
                focal.texts("article").get(0));
        assertEquals(
                List.of("Review and submit", "Answer"),
                focal.texts("article .btn").subList(0, 2));
    }

    @Test
    void belowStandWhatIsConfirmedOrPastWithItsPapersAndTheLettersReceived() {
        clock.standAt("2027-03-01T09:00:00Z");
        var party = Given.party("FSM");
        var idm = Given.process("idm");
        var open = Given.announced(idm);
        var confirmed = Given.announced(idm);
        var past = Given.meeting(idm, it -> {
            Given.announce(it);
            it.opensOn = LocalDate.of(2027, 2, 19);
            it.closesOn = it.opensOn;
            it.nominationsCloseAt =
                    it.opensOn.minusDays(30).atTime(18, 0).atZone(it.zone).toInstant();
        });
        Given.invited(open, party);
        Given.invited(past, party);
        Delegating.submitted(confirmed, "FSM", "Example");
        Delegating.confirmed(Given.officer(idm), confirmed, List.of("FSM"));
        var focal = Given.focalPoint(party).get("/home");
        var cards = focal.texts("article.invitation h2");
        assertEquals(title(open), cards.get(0));
        assertFalse(cards.contains(title(past)));
        var below = focal.page().select("section[aria-labelledby=settled] li");
        assertTrue(below.select(".what").eachText().contains(title(past)), below::text);
        assertEquals(
                below.select(".what a").eachAttr("href").stream()
                        .map(it -> it.replaceFirst("/delegations/.*", "#papers"))
                        .toList(),
                below.select("a[href$=#papers]").eachAttr("href"));
        assertEquals(1, focal.page().select("main a[href=/announcements]").size());
    }

    private static String title(Meeting meeting) {
        return meeting.title.only("en").orElseThrow();
    }

    private static long answerBy(Browsing focal) {
        return focal.texts("article p").stream()
                .filter(it -> it.startsWith("Answer by"))
                .count();
    }

    @Test
    void aDelegateWithOneMeetingLandsOnItsPage() {
        var meeting = Given.announced(Given.process("idm"));
        var party = Given.party("NRU");
        Given.admitted(meeting, party, Category.MEMBER);
        var delegate = Given.signedIn("Delegate", Role.DELEGATE, null, meeting.id, party.id);
        delegate.get("/home");
        assertEquals(meeting.title.only("en").orElseThrow(), delegate.heading());
    }

    @Test
    void aDelegateWithSeveralMeetingsOpensOne() {
        var subject = Given.unique("delegate");
        var mail = subject + "@example.org";
        var person = Given.person(mail, "Delegate");
        var party = Given.party("NRU");
        for (var meeting : List.of(Given.announced(Given.process("idm")), Given.announced(Given.process("idm")))) {
            Given.grant(person, Role.DELEGATE, null, meeting.id, party.id);
        }
        lands(Browsing.as(subject, mail, "delegate"), "Your meetings", "Open the meeting");
    }

    @Test
    void aConfirmedDelegateCompletesTheirDetails() {
        var idm = Given.process("idm");
        var meeting = Given.announced(idm);
        Delegating.submitted(meeting, "KIR", "Example");
        Delegating.confirmed(Given.officer(idm), meeting, List.of("KIR"));
        var delegate = Delegating.delegate(meeting, "Example");
        delegate.get("/home?lang=en");
        assertEquals(meeting.title.only("en").orElseThrow(), delegate.heading());
        assertEquals("Your participation", delegate.texts("main h2").get(0));
        assertEquals("Complete your details", delegate.texts("main .btn").get(0));
        assertEquals(1, delegate.page().select("main .btn-primary").size());
    }

    @Test
    void aChairFindsTheMeeting() {
        var meeting = Given.announced(Given.process("idm"));
        lands(Given.signedIn("Chair", Role.CHAIR, null, meeting.id, null), "Chair", "Read the agenda");
    }

    @Test
    void conferenceServicesWithoutAProgrammeOpenTheMeeting() {
        var meeting = Given.announced(Given.process("idm"));
        lands(
                Given.signedIn("Services", Role.CONFERENCE_SERVICES, null, meeting.id, null),
                "Conference services",
                "Open the meeting");
    }

    @Test
    void aSecretariatReadsWhoHasNoAddressAndTheListIsAsLong() {
        var process = Dialogue.with("secretariat@example.org");
        var meeting = Given.announced(process);
        var officer = Given.officer(process);
        AddresseesGiven.at(process, "FJI", Given.unique("fiji") + "@example.org", false);
        AddresseesGiven.at(process, "KEN", Given.unique("kenya") + "@example.org", true);
        officer.get("/meetings/" + meeting.slug + "/audience?names=Tuvalu%0AKenya%0AFiji")
                .submit("/audience");
        officer.get("/home");
        var line = officer.page().select("section[aria-labelledby=todo] li").stream()
                .filter(it -> it.text().contains("without address"))
                .toList();
        assertEquals(1, line.size());
        assertEquals("2 parties without address", line.get(0).select("a").text());
        assertTrue(
                line.get(0).text().startsWith("2 parties without address: Kenya, Tuvalu "),
                line.get(0).text());
        officer.get(line.get(0).select("a").attr("href"));
        assertEquals(List.of("Kenya", "Tuvalu"), officer.texts("table tbody th"));
        assertEquals(List.of("no address", "no address"), officer.texts("table tbody td:nth-child(2)"));
    }

    @Test
    void anAdministratorAppoints() {
        var subject = Given.unique("admin");
        lands(Browsing.as(subject, subject + "@example.org", "admin"), "Administration", "Persons and grants");
    }

    @Test
    void somebodyWithoutAGrantReadsWhatToDo() {
        lands(Given.newcomer(), "You are signed in", "All meetings");
    }

    @Test
    void whoeverIsNotSignedInIsOfferedTo() {
        var nobody = Browsing.nobody().get("/home");
        assertEquals(404, nobody.status());
        assertEquals(
                List.of("/sign-in?to=/home"),
                nobody.page().select("main .btn-primary").eachAttr("href"));
    }
}
