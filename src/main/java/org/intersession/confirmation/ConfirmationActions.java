package org.intersession.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationEntry;
import org.intersession.delegation.DelegationEntry.Act;
import org.intersession.delegation.DelegationNote;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.People;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.Grant;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** What the secretariat decides about a delegation. Everything it decides is written to the party; its notes are not. */
@ApplicationScoped
@Transactional
public class ConfirmationActions {
    private final Meetings meetings;
    private final Delegations delegations;
    private final Confirmations confirmations;
    private final People people;
    private final Journal journal;
    private final Event<DelegationEvent> events;
    private final Clock clock;

    ConfirmationActions(
            Meetings meetings,
            Delegations delegations,
            Confirmations confirmations,
            People people,
            Journal journal,
            Event<DelegationEvent> events,
            Clock clock) {
        this.meetings = meetings;
        this.delegations = delegations;
        this.confirmations = confirmations;
        this.people = people;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Confirms everybody in these delegations who is not yet; again, it does nothing. Answers how many delegations it
     * confirmed.
     *
     * @param seen the versions, by party, of those that were looked at: nobody is confirmed whom the officer did not see
     */
    public int confirm(Actor actor, String slug, Collection<String> codes, Map<String, Integer> seen) {
        if (codes.isEmpty()) {
            throw Refusal.of(ConfirmationMessages.class, ConfirmationMessages::chooseSome);
        }
        var confirmed = 0;
        for (var code : codes.stream().distinct().sorted().toList()) {
            confirmed += confirm(actor, slug, code, seen.get(code)) ? 1 : 0;
        }
        return confirmed;
    }

    private boolean confirm(Actor actor, String slug, String code, Integer seen) {
        var now = clock.instant();
        var delegation = reviewed(actor, slug, code, now);
        if (delegation.state == Delegation.State.CONFIRMED) {
            return false;
        }
        if (seen != null) {
            delegation.expectVersion(seen);
        }
        meetings.holdStill(delegation.meeting);
        if (delegation.meeting.state == Meeting.State.CANCELLED) {
            throw Refusal.of(ConfirmationMessages.class, ConfirmationMessages::meetingCancelled);
        }
        delegation.confirm();
        for (var delegate : delegation.active()) {
            if (!delegate.confirmed()) {
                confirm(actor, delegation, delegate, now);
            }
        }
        journal.note(actor, "delegation.confirmed", delegation.id);
        return true;
    }

    private void confirm(Actor actor, Delegation delegation, Delegate delegate, Instant now) {
        var person = people.of(delegate, now);
        delegate.confirm(person, now);
        if (confirmations
                .open(person.id, delegation.meeting.id, delegation.party.id)
                .isEmpty()) {
            new Grant(person, Role.DELEGATE, null, delegation.meeting.id, delegation.party.id, now, actor.person())
                    .persist();
        }
        tell(actor, delegation, delegate, Act.CONFIRMED, now, null);
        events.fire(new DelegationEvent.Confirmed(delegate));
    }

    /** Back to the focal point, with what has to be put right. */
    public void sendBack(Actor actor, String slug, String code, int version, String reason) {
        var now = clock.instant();
        var delegation = reviewed(actor, slug, code, now);
        if (delegation.state == Delegation.State.RETURNED && reason.equals(delegation.returnReason)) {
            return;
        }
        delegation.expectVersion(version);
        delegation.sendBack(reason);
        tell(actor, delegation, null, Act.RETURNED, now, reason);
        journal.note(actor, "delegation.returned", delegation.id);
        events.fire(new DelegationEvent.Returned(delegation));
    }

    /** One person is not confirmed: the focal point reads why and what would resolve it, the person is not written to. */
    public void doNotConfirm(Actor actor, String slug, String code, int number, int version, String reason) {
        var now = clock.instant();
        var delegation = reviewed(actor, slug, code, now);
        var delegate = delegation.delegate(number);
        if (delegate.state == Delegate.State.NOT_CONFIRMED) {
            return;
        }
        delegation.expectVersion(version);
        delegate.doNotConfirm(reason, now);
        delegations.flush();
        delegation.succeed();
        tell(actor, delegation, delegate, Act.NOT_CONFIRMED, now, reason);
        journal.note(actor, "delegate.not-confirmed", delegation.id);
        events.fire(new DelegationEvent.NotConfirmed(delegate));
    }

    /** Frees the place of somebody, confirmed or not, by decision of the secretariat. */
    public void withdraw(Actor actor, String slug, String code, int number, int version) {
        var now = clock.instant();
        var delegation = reviewed(actor, slug, code, now);
        var delegate = delegation.delegate(number);
        if (!delegate.active()) {
            return;
        }
        delegation.expectVersion(version);
        var left = DelegationEvent.ofLeaving(delegate);
        delegation.end(delegate, now);
        delegations.flush();
        delegation.succeed();
        tell(actor, delegation, delegation.delegates.contains(delegate) ? delegate : null, Act.WITHDRAWN, now, null);
        journal.note(actor, "delegate.withdrawn", delegation.id);
        events.fire(left);
    }

    /** For the secretariat itself. */
    public void note(Actor actor, String slug, String code, String text) {
        var now = clock.instant();
        var delegation = reviewed(actor, slug, code, now);
        new DelegationNote(delegation, now, actor.person(), text).persist();
        journal.note(actor, "delegation.noted", delegation.id);
    }

    private Delegation reviewed(Actor actor, String slug, String code, Instant now) {
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(DelegationPolicy.mayReview(actor, invitation));
        return delegations.seenBy(actor, now, slug, code);
    }

    private static void tell(
            Actor actor, Delegation delegation, Delegate delegate, Act act, Instant now, String detail) {
        new DelegationEntry(delegation, delegate, act, now, actor.person(), true)
                .saying(detail)
                .persist();
    }
}
