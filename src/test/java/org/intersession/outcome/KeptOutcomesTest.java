package org.intersession.outcome;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.meeting.page.Counted;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.registry.membership.Category;
import org.intersession.testing.Browsing;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/**
 * Two people of different rights have the same piece of a page as long as they see the same. What comes out for one of
 * them while the piece is being made for them is not in it.
 */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class KeptOutcomesTest {
    @Inject
    OutcomeSection section;

    @Inject
    Counted counted;

    @Inject
    Clock clock;

    @Test
    @ActivateRequestContext
    void whatComesOutWhileAPieceIsMadeForAMemberIsNotReadByAnObserver() {
        var meeting = Given.announced(Given.process("rcm"));
        var open = Papers.complete(meeting, Given.unique("open"), Document.Type.OUTCOME, Document.State.ISSUED);
        Given.admitted(meeting, Given.party("MEX"), Category.MEMBER);
        var member = Given.person(Given.unique("member") + "@example.org", "Member");
        Given.grant(member, Role.DELEGATE, null, meeting.id, Given.party("MEX").id);
        var actor = new Actor(
                Actor.Known.BY_SIGN_IN,
                new Account("issuer", "subject", null, true, "Member", EnumSet.of(Role.DELEGATE)),
                member.id,
                "Member",
                Locale.ENGLISH,
                null,
                List::<Held>of);
        var now = clock.instant();
        counted.versions(actor, meeting, now, OutcomeSection.DRAFTS);

        var restricted = Papers.complete(meeting, Given.unique("shut"), Document.Type.OUTCOME, Document.State.ISSUED);
        Given.in(() -> Document.update("distribution = ?1 where id = ?2", Distribution.RESTRICTED, restricted.id));
        var piece = section.part(actor, meeting, now).orElseThrow().kept().getValue();
        assertTrue(piece.contains(open.symbol()), piece);
        assertFalse(piece.contains(restricted.symbol()), piece);

        var page = Browsing.nobody().get("/meetings/" + meeting.slug).page().html();
        assertTrue(page.contains(open.symbol()));
        assertFalse(page.contains(restricted.symbol()));
    }
}
