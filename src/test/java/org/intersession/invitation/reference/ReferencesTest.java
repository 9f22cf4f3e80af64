package org.intersession.invitation.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.intersession.addressee.AddresseesGiven;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.SeriesGiven;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.testing.Given;
import org.intersession.testing.MovableClock;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** References: numbered without a gap, one for each meeting and party, in the year of the secretariat's own place. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ReferencesTest {
    @Inject
    Invitations invitations;

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesOn() {
        clock.goOn();
    }

    /**
     * Two acts read the last number at the same moment, then write the next: what is the last number after both?
     *
     * @param patience in seconds, until it is clear that the other may not read yet
     */
    private int bothAtOnce(String prefix, int patience, Supplier<Integer> read) throws Exception {
        Given.in(() -> invitations.openCounter(prefix));
        var bothHaveRead = new CyclicBarrier(2);
        Callable<Integer> act = () -> Given.in(() -> {
            var last = read.get();
            try {
                bothHaveRead.await(patience, TimeUnit.SECONDS);
            } catch (TimeoutException | BrokenBarrierException otherWaits) {
                // for the lock: it reads once this act has ended
            }
            return invitations.keepNumber(prefix, last + 1);
        });
        var threads = Executors.newFixedThreadPool(2);
        for (var done : threads.invokeAll(List.of(act, act))) {
            done.get();
        }
        threads.shutdown();
        return Given.in(() -> invitations.lastNumber(prefix));
    }

    @Test
    void withoutTheLockTwoActsWouldGiveOneNumberTwice() throws Exception {
        var bare = Given.unique("RACE");
        assertEquals(1, bothAtOnce(bare, 60, () -> (Integer) invitations
                .session()
                .createNativeQuery("select last from reference_counter where prefix = :prefix", Integer.class)
                .setParameter("prefix", bare)
                .getSingleResult()));
        var locked = Given.unique("RACE");
        assertEquals(2, bothAtOnce(locked, 2, () -> invitations.lastNumber(locked)));
    }

    private Meeting meeting(Process process) {
        return Given.meeting(process, it -> {
            Given.announce(it);
            it.opensOn = LocalDate.of(2029, 9, 27);
            it.closesOn = it.opensOn;
            it.nominationsCloseAt = Instant.parse("2029-08-27T16:00:00Z");
            it.title = Translated.of(Map.of("en", "References", "fr", "Références"));
        });
    }

    private String sent(Process process, Meeting meeting) {
        AddresseesGiven.at(process, "MLI", Given.unique("ref") + "@example.org", false);
        var officer = Given.officer(process);
        officer.get("/meetings/" + meeting.slug + "/audience?names=Mali").submit("/audience");
        officer.submit("/invitations");
        return Given.in(
                () -> Invitation.<Invitation>find("meeting.id", meeting.id).firstResult().reference);
    }

    @Test
    void theYearIsThatOfSendingWhereTheSecretariatSits() {
        var idm = Given.process("idm");
        assertEquals("Europe/Zurich", idm.zone.getId());
        clock.standAt("2027-12-31T22:59:59Z");
        assertEquals("IDM/2027/", sent(idm, meeting(idm)).replaceAll("\\d+$", ""));
        clock.standAt("2027-12-31T23:00:00Z");
        assertEquals("IDM/2028/", sent(idm, meeting(idm)).replaceAll("\\d+$", ""));
    }

    @Test
    void aSeriesWithAPartOfItsOwnIsNumberedApart() {
        var idm = Given.process("idm");
        var part = Given.unique("W").toUpperCase(Locale.ROOT);
        clock.standAt("2027-03-01T09:00:00Z");
        var meeting = meeting(idm);
        SeriesGiven.with(meeting, part);
        assertEquals("IDM-" + part + "/2027/1", sent(idm, meeting));
    }
}
