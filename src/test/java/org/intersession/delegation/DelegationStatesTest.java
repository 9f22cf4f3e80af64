package org.intersession.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.membership.Category;

/** Whatever a party and a secretariat do, in whatever order: the places hold, and there is one head. */
class DelegationStatesTest {
    private static final Instant NOW = Instant.EPOCH;

    @Property(tries = 500)
    void theQuotaAndTheOneHeadHoldThroughEveryAct(
            @ForAll @IntRange(min = 1, max = 4) int quota,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 27) Integer> acts) {
        var meeting = new Meeting("m", Meeting.Kind.WORKSHOP, Translated.NONE, List.of());
        var delegation = new Delegation(new Invitation(meeting, null, Category.MEMBER, quota));
        for (var act : acts) {
            try {
                perform(delegation, act / 4, act % 4 + 1);
            } catch (Refusal | Missing refused) {
                // a refusal changes nothing that matters here
            }
            var active = delegation.active();
            assertTrue(active.size() <= quota);
            assertEquals(
                    active.isEmpty() ? 0 : 1,
                    active.stream().filter(Delegate::isHead).count());
            assertEquals(
                    active.size(),
                    active.stream().map(it -> it.place).distinct().count());
            assertTrue(active.stream().allMatch(it -> it.place >= 1 && it.place <= quota));
            assertEquals(delegation.state == Delegation.State.RETURNED, delegation.returnReason != null);
            assertTrue(delegation.state == Delegation.State.COMPOSING || delegation.submittedAt != null);
            if (delegation.state == Delegation.State.CONFIRMED) {
                assertTrue(!active.isEmpty() && active.stream().allMatch(Delegate::confirmed));
            }
            assertTrue(!delegation.toReview() || !active.isEmpty());
        }
    }

    private static void perform(Delegation delegation, int act, int number) {
        switch (act) {
            case 0 ->
                delegation.add(
                        new Named(null, null, "N" + number, "Adviser", "n@example.org", false),
                        Delegate.Role.values()[number - 1],
                        NOW,
                        false);
            case 1 -> {
                var chosen = delegation.delegate(number);
                if (chosen.active()) {
                    delegation.head(chosen);
                    chosen.role = Delegate.Role.HEAD;
                }
            }
            case 2 -> {
                delegation.end(delegation.delegate(number), NOW);
                delegation.succeed();
            }
            case 3 -> delegation.submit(NOW, null, false);
            case 4 -> delegation.sendBack("reason");
            case 5 -> {
                delegation.delegate(number).doNotConfirm("reason", NOW);
                delegation.succeed();
            }
            default -> {
                delegation.confirm();
                delegation.active().stream().filter(it -> !it.confirmed()).forEach(it -> it.confirm(null, NOW));
            }
        }
    }
}
