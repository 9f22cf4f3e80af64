package org.intersession.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.intersession.identity.Person;
import org.intersession.invitation.letter.InvitationSecret;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Role;
import org.intersession.registry.Dialogue;
import org.intersession.registry.Party;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent can be read again in the portal, by whoever received it, and by nobody else. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class AnnouncementsTest {
    @Inject
    Outbox outbox;

    @Inject
    SessionFactory sessions;

    private Meeting meeting;
    private Party mali;
    private Person delegate;
    private Browsing delegateAtTheirDesk;

    @BeforeEach
    void aMeetingAndADelegate() {
        meeting = Given.announced(Given.process("idm"));
        mali = Given.party("MLI");
        var subject = Given.unique("delegate");
        delegate = Given.person(subject + "@example.org", "Traoré");
        Given.grant(delegate, Role.DELEGATE, null, meeting.id, mali.id);
        delegateAtTheirDesk = Browsing.as(subject, subject + "@example.org", "delegate", "focal-point");
    }

    private UUID written(String subject, UUID party, UUID person) {
        var key = Given.unique("key");
        var link = person == null ? InvitationSecret.PLACEHOLDER : Mail.LINK;
        var occasion = person == null ? "invitation" : "message";
        return Given.in(() -> {
            outbox.put(Letter.to(key, occasion, "Recipient", Given.unique("to") + "@example.org", Locale.FRENCH)
                    .from("IDM", "idm@example.int", null)
                    .about(meeting.id, party, person)
                    .saying("IDM/2027/7", subject, "Premier.\n\nVoir " + link));
            // It names a link that nobody issued: the postman of other tests must not find it.
            Mail.update("state = ?1, nextAttemptAt = null where key = ?2", Mail.State.HANDED_OVER, key);
            return Mail.<Mail>find("key", key).firstResult().id;
        });
    }

    private static List<String> subjects(Browsing who, String list) {
        return who.get(list).texts("tbody th");
    }

    @Test
    void aMailToAPartyIsReadAgainByItsFocalPointsAndBySecretariatOnly() {
        var subject = Given.unique("To the mission");
        var at = "/announcements/" + written(subject, mali.id, null);
        var focal = Given.focalPoint(mali);
        assertEquals(subject, focal.get(at).heading());
        assertEquals("IDM/2027/7", focal.texts("dl.facts dd").get(0));
        assertTrue(focal.page().text().contains("Voir […]"));
        assertFalse(focal.response().asString().contains("invitation-link"));
        assertFalse(focal.page().text().contains("Delivery"), "how it was delivered is for the secretariat");
        assertTrue(subjects(focal, "/announcements").contains(subject));
        for (var other : List.of(
                Given.focalPoint(Given.party("PER")),
                delegateAtTheirDesk,
                Given.newcomer(),
                Given.officer(Given.process("berne")),
                Browsing.nobody())) {
            assertEquals(404, other.get(at).status());
        }
        assertFalse(
                subjects(Given.focalPoint(Given.party("PER")), "/announcements").contains(subject));
    }

    @Test
    void aMailToAPersonIsNobodyElsesWhateverTheirParty() {
        var subject = Given.unique("To the delegate");
        var at = "/announcements/" + written(subject, mali.id, delegate.id);
        assertEquals(subject, delegateAtTheirDesk.get(at).heading());
        assertEquals(List.of(subject), subjects(delegateAtTheirDesk, "/announcements"));
        assertEquals(404, Given.focalPoint(mali).get(at).status());
        assertEquals(404, Browsing.nobody().get(at).status());
    }

    @Test
    void theSecretariatReadsWhatWentInItsNameWithItsDelivery() {
        var subject = Given.unique("Sent");
        var id = written(subject, mali.id, delegate.id);
        Given.in(() -> Mail.update("state = ?1, failure = '550 no such box' where id = ?2", Mail.State.REFUSED, id));
        var officer = Given.officer(Given.process("idm"));
        assertTrue(subjects(officer, "/announcements/sent").contains(subject));
        assertFalse(subjects(officer, "/announcements").contains(subject));
        officer.get("/announcements/" + id);
        assertTrue(officer.page().text().contains("refused by the mail server. The server said: 550 no such box"));
        assertEquals(
                "/meetings/" + meeting.slug + "/invitations",
                officer.page().select("dl.facts a").attr("href"));
        assertFalse(subjects(Given.officer(Given.process("berne")), "/announcements/sent")
                .contains(subject));
    }

    /** A secretariat writes the address of its process itself, and may write that of another. */
    @Test
    void whatCameToTheAddressOfAProcessIsNotReadByAnotherThatTookItOver() {
        var office = Given.unique("office") + "@example.int";
        var process = Dialogue.with(office);
        var other = Given.officer(Dialogue.with(office));
        var officer = Given.officer(process);
        var theirs = Given.announced(process);
        var receipt = came(Given.unique("receipt"), office, theirs.id);
        var digest = came("digest:" + process.id + ":2026-11-29", office, null);
        for (var mail : List.of(receipt, digest)) {
            assertEquals(200, officer.get("/announcements/" + mail.id).status());
            assertEquals(404, other.get("/announcements/" + mail.id).status());
        }
        assertEquals(List.of(digest.subject, receipt.subject), subjects(officer, "/announcements"));
        assertEquals(List.of(), subjects(other, "/announcements"));
    }

    private Mail came(String key, String office, UUID about) {
        return Given.in(() -> {
            var letter = Letter.to(key, "receipt", "Secretariat", office, Locale.ENGLISH)
                    .from("Secretariat", office, null)
                    .saying(null, "Received " + key, "Mexico: will attend");
            outbox.put(about == null ? letter : letter.about(about, null, null));
            Mail.update("state = ?1 where key = ?2", Mail.State.STOPPED, key);
            return Mail.<Mail>find("key", key).firstResult();
        });
    }

    @Test
    void theListTakesAsManyStatementsForThreeMailsAsForOne() {
        written("One", mali.id, delegate.id);
        var one = statements();
        written("Two", mali.id, delegate.id);
        written("Three", mali.id, delegate.id);
        assertEquals(one, statements());
        assertEquals(4, one);
        assertEquals(3, delegateAtTheirDesk.texts("tbody tr").size());
    }

    private long statements() {
        delegateAtTheirDesk.get("/announcements");
        var statistics = sessions.getStatistics();
        statistics.clear();
        delegateAtTheirDesk.get("/announcements");
        return statistics.getPrepareStatementCount();
    }
}
