package org.intersession.delegation.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.testing.Browsing;
import org.intersession.testing.Delegating;
import org.intersession.testing.Given;
import org.intersession.testing.Mails;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a secretariat hears of what parties sent: at once, or once a day, as it chose. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class NoticesTest {
    @Inject
    NoticeActions actions;

    @Inject
    MovableClock clock;

    Process process;
    String before;
    String address;
    Meeting meeting;
    Browsing officer;
    String page;

    @BeforeEach
    void aSecretariatWithAnAddress() {
        clock.standAt("2027-03-01T22:30:00Z");
        process = Given.process("manila");
        before = process.mail;
        address = Given.unique("secretariat") + "@example.org";
        Given.in(() -> Process.update("mail = ?1 where id = ?2", address, process.id));
        meeting = Given.announced(process);
        officer = Given.officer(process);
        page = "/meetings/" + meeting.slug;
    }

    @AfterEach
    void asItWas() {
        choose("once");
        Given.in(() -> Process.update("mail = ?1 where id = ?2", before, process.id));
        clock.goOn();
    }

    private void choose(String notice) {
        officer.get(page + "/delegations").submit("/notice", "notice", notice);
        assertEquals(200, officer.status());
    }

    private List<Mail> heard() {
        return Mails.to(address);
    }

    @Test
    void atOnceItHearsOfTheAnswerAndOfTheSubmissionAndReadsItAgain() {
        var focal = Delegating.submitted(meeting, "CIV", "One");
        var title = meeting.title.in(Locale.ENGLISH);
        assertEquals(
                List.of(
                        "Côte d'Ivoire: Answer received (will attend), 1 March 2027, 23:30: " + title,
                        "Côte d'Ivoire: Delegation received (1 person), 1 March 2027, 23:30: " + title),
                heard().stream().map(it -> it.subject).toList());
        assertEquals(
                List.of(
                        "Answer received (will attend), 1 March 2027, 23:30: delegation of Côte d'Ivoire to " + title,
                        "Delegation received (1 person), 1 March 2027, 23:30: delegation of Côte d'Ivoire to " + title),
                Given.in(() -> Mail.<Mail>list(
                                "meeting = ?1 and occasion = 'receipt' and person is not null and language = 'en'"
                                        + " order by writtenAt, id",
                                meeting.id))
                        .stream()
                        .map(it -> it.subject)
                        .distinct()
                        .toList());
        var mail = heard().get(1);
        assertTrue(mail.text.contains("Example One"), mail.text);
        assertFalse(mail.reference == null);
        var at = "/announcements/" + mail.id;
        assertEquals(200, officer.get(at).status());
        assertTrue(officer.get("/announcements")
                        .page()
                        .select("main a[href=" + at + "]")
                        .size()
                == 1);
        assertEquals(404, focal.get(at).status(), "what goes to the secretariat is no mail of the party's");
        assertEquals(404, Given.officer(Given.process("idm")).get(at).status());
    }

    @Test
    void ofAJointMeetingOneSecretariatChoosesNotHowTheOtherHears() {
        var berne = Given.process("berne");
        var joint = Given.meeting(process, it -> {
            Given.announce(it);
            it.processes.add(Process.findById(berne.id));
        });
        var other = Given.officer(berne).get("/meetings/" + joint.slug + "/delegations");
        assertEquals(List.of(), other.page().select("form[action$=/notice]").eachAttr("action"));
        assertEquals(403, other.status("POST", "/meetings/" + joint.slug + "/notice"));
        assertEquals(
                403,
                other.program()
                        .put("/api/v1/meetings/" + joint.slug + "/notice", Map.of("daily", true))
                        .statusCode());
        officer.get("/meetings/" + joint.slug + "/delegations").submit("/notice", "notice", "daily");
        assertEquals(
                1,
                officer.page()
                        .select("form[action$=/notice] [value=daily][checked]")
                        .size());
    }

    @Test
    void onceADayItHearsOfAllInOneMailAndNotOfWhatIsStillComposed() {
        choose("daily");
        Delegating.submitted(meeting, "CIV", "One");
        Given.invited(meeting, Given.party("MEX"));
        var composing = Given.focalPoint(Given.party("MEX"));
        composing.get(page + "/delegations/MEX").submit("/answer", "answer", "WILL_ATTEND");
        composing.submit(
                "/delegates", "family", "Unsubmitted", "function", "Adviser", "mail", "u@" + meeting.slug + ".example");
        assertEquals(0, heard().size());

        // Half past eleven at night in Geneva on 1 March was the moment; the mail comes on the morning of the 2nd.
        clock.standAt("2027-03-02T05:00:00Z");
        actions.digest(Actor.system());
        actions.digest(Actor.system());
        assertEquals(1, heard().size());
        var mail = heard().get(0);
        assertTrue(mail.subject.contains("1 March 2027"), mail.subject);
        var lines = mail.text.lines().filter(it -> it.startsWith("–")).toList();
        assertEquals(3, lines.size(), mail.text);
        assertTrue(lines.stream().noneMatch(it -> it.contains("Named")), mail.text);
        assertEquals(200, officer.get("/announcements/" + mail.id).status());
        assertEquals(404, composing.get("/announcements/" + mail.id).status());

        clock.standAt("2027-03-03T05:00:00Z");
        actions.digest(Actor.system());
        assertEquals(1, heard().size(), "nothing came since");
    }
}
