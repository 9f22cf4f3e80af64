package org.intersession.invitation.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.mail.Letter;
import org.intersession.mail.Mail;
import org.intersession.mail.Outbox;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.testing.Given;
import org.intersession.testing.Raw;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class InvitationTest {
    @Inject
    Invitations invitations;

    @Inject
    InvitationSecret secret;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Test
    void aFocalPointFindsTheInvitationOfItsOwnPartyAndNoOther() {
        var meeting = Given.announced(Given.process("idm"));
        var mali = Given.invited(meeting, Given.party("MLI"));
        Given.invited(meeting, Given.party("FJI"));
        var person = Given.person(Given.unique("fp") + "@example.org", "Traoré");
        Given.grant(person, Role.FOCAL_POINT, null, null, mali.party.id);
        var actor = new Actor(
                Actor.Known.BY_SIGN_IN,
                new Account("i", "s", "e", true, "n", Set.of(Role.FOCAL_POINT)),
                person.id,
                "n",
                Locale.ENGLISH,
                null,
                List::of);
        var found = Given.in(() -> invitations.allAt(actor, clock.instant(), meeting.slug).stream()
                .map(it -> it.reference)
                .toList());
        assertEquals(List.of(mali.reference), found);
    }

    @Test
    void anAnswerRecordedByTheSecretariatSaysHowItWasReceived() {
        var sent = Given.invited(Given.announced(Given.process("idm")), Given.party("MLI"));
        var received = new Received(LocalDate.of(2027, 3, 3), Received.Means.NOTE_VERBALE, "114/27");
        Given.in(() -> {
            Invitation.<Invitation>findById(sent.id).answer(Answer.WILL_ATTEND, Instant.EPOCH, null, received);
            return null;
        });
        assertEquals(received, Given.in(() -> Invitation.<Invitation>findById(sent.id).received));
    }

    /** The placeholder of that address may be typed as a name; a mail to a person that says it opens nothing. */
    @Test
    void aPersonCalledLikeTheAddressOfAnInvitationHoldsNone() {
        var meeting = Given.announced(Given.process("idm"));
        var mexico = Given.party("MEX");
        Given.invited(meeting, mexico);
        assertEquals(303, Raw.get(Held.path(meeting, mexico)).status());
        var person = Given.person(Given.unique("called") + "@example.org", InvitationSecret.PLACEHOLDER);
        for (var occasion : List.of("confirmation", "registration", "reminder")) {
            var key = Given.unique(occasion);
            Given.in(() -> outbox.put(Letter.to(key, occasion, person.name(), person.email, Locale.ENGLISH)
                    .about(meeting.id, mexico.id, person.id)
                    .saying(null, "Confirmed", "Dear " + person.name())));
            Mail mail = Given.in(() -> Mail.find("key", key).firstResult());
            assertEquals("Dear Example {invitation link}", mail.text);
            assertEquals(404, Raw.get("/invitations/" + secret.token(mail.id)).status());
        }
    }
}
