package org.intersession.delegation;

import static org.intersession.delegation.DelegationEntry.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.intersession.delegation.letter.LetterIntake;
import org.intersession.delegation.letter.NominationLetter;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.Mailbox;
import org.intersession.identity.Persons;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.meeting.Phase;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Forbidden;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;

/**
 * What a party does with its delegation, and what the secretariat records for it: then {@code received} says how it
 * came. Each act is one transaction; a form sent twice does nothing the second time.
 */
@ApplicationScoped
@Transactional
public class DelegationActions {
    private final Delegations delegations;
    private final Persons persons;
    private final Binding binding;
    private final Journal journal;
    private final Event<DelegationEvent> events;
    private final Clock clock;

    DelegationActions(
            Delegations delegations,
            Persons persons,
            Binding binding,
            Journal journal,
            Event<DelegationEvent> events,
            Clock clock) {
        this.delegations = delegations;
        this.persons = persons;
        this.binding = binding;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The party will attend, or sends its regrets; an answer may change, and regrets withdraw whoever was named. */
    public void answer(Actor actor, String slug, String code, Answer answer, Received received) {
        var act = begin(actor, slug, code, received);
        if (answer == null || !answer.given()) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::chooseAnAnswer)
                    .at("answer");
        }
        if (act.invitation.answer == answer) {
            return;
        }
        if (answer.regrets()) {
            refuseWhenOver(act);
        } else {
            refuseWhenClosed(act);
        }
        act.invitation.answer(answer, act.now, actor.person(), act.received);
        var delegation = delegations.answering(act.invitation).orElseGet(() -> {
            var first = new Delegation(act.invitation);
            first.persist();
            return first;
        });
        if (answer.regrets()) {
            var left =
                    delegation.active().stream().map(DelegationEvent::ofLeaving).toList();
            delegation.dissolve(act.now);
            left.forEach(events::fire);
        }
        note(act, delegation, null, Act.valueOf("ANSWERED_" + answer.name()), "delegation.answered");
        events.fire(new DelegationEvent.Answered(delegation, answer));
    }

    public int add(
            Actor actor, String slug, String code, int version, Named named, Delegate.Role role, Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        for (var already : delegation.delegates) {
            if (already.active() && already.named().sameAs(named)) {
                return already.number;
            }
        }
        refuseWhenClosed(act);
        delegation.expectVersion(version);
        if (delegation.submitted() && (named.functionalTitle() == null || named.email() == null)) {
            throw Refusal.of(DelegationMessages.class, it -> it.incomplete(named.familyName()));
        }
        return name(act, delegation, named, role);
    }

    /** One tap: the focal point themselves, as we know them. */
    public int addMyself(Actor actor, String slug, String code, int version) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        Guard.allow(DelegationPolicy.mayCompose(actor, invitation));
        var me = persons.byId(actor.person()).orElseThrow(Missing::new);
        var named = new Named(me.courtesyTitle, me.givenName, me.familyName, me.functionalTitle, me.email, false);
        var number = add(actor, slug, code, version, named, Delegate.Role.DELEGATE, null);
        binding.bind(delegations.seenBy(actor, clock.instant(), slug, code).delegate(number), me);
        return number;
    }

    /** One tap: somebody who was in an earlier delegation of the party. */
    public int addAgain(Actor actor, String slug, String code, int version, UUID former, Received received) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        var again =
                delegations.former(invitation.party.id, invitation.meeting, invitation.meeting.processIds()).stream()
                        .filter(it -> it.id.equals(former))
                        .findFirst()
                        .orElseThrow(Missing::new);
        var number = add(actor, slug, code, version, again.named(), Delegate.Role.DELEGATE, received);
        // Who has another address since is found by it when they are confirmed: at the old one somebody else may read.
        if (again.person != null && Mailbox.same(again.email, again.person.email)) {
            binding.bind(delegations.seenBy(actor, clock.instant(), slug, code).delegate(number), again.person);
        }
        return number;
    }

    /** Somebody who registered under the party before it named them. */
    public int addRegistered(
            Actor actor,
            String slug,
            String code,
            int version,
            UUID person,
            Named named,
            Delegate.Role role,
            Received received) {
        var number = add(actor, slug, code, version, named, role, received);
        var delegate = delegations.seenBy(actor, clock.instant(), slug, code).delegate(number);
        if (!delegate.confirmed()) {
            delegate.is(persons.byId(person).orElseThrow(Missing::new));
        }
        return number;
    }

    public void revise(
            Actor actor,
            String slug,
            String code,
            int number,
            int version,
            Named named,
            Delegate.Role role,
            Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        var delegate = delegation.delegate(number);
        if (delegate.named().equals(named) && delegate.role == role) {
            return;
        }
        if (delegate.wouldBeAnother(named)) {
            refuseWhenClosed(act);
        } else {
            refuseWhenOver(act);
        }
        delegation.expectVersion(version);
        if (!delegate.active()) {
            throw Refusal.of(DelegationMessages.class, it -> it.noLonger(delegate.name()));
        }
        var misled = binding.replace(delegate, named, act.recorded);
        delegate.call(named);
        if (role == Delegate.Role.HEAD) {
            makeHead(delegation, delegate);
        } else if (!delegate.isHead()) {
            delegate.role = role;
        }
        delegation.changed(false);
        note(act, delegation, delegate, Act.REVISED, "delegate.revised");
        misled.ifPresent(it -> binding.correct(delegate, it, act.now));
        events.fire(new DelegationEvent.Revised(delegate));
    }

    public void chooseHead(Actor actor, String slug, String code, int number, int version, Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        var delegate = delegation.delegate(number);
        if (!delegate.active()) {
            throw Refusal.of(DelegationMessages.class, it -> it.noLonger(delegate.name()));
        }
        if (delegate.isHead()) {
            return;
        }
        refuseWhenOver(act);
        delegation.expectVersion(version);
        makeHead(delegation, delegate);
        note(act, delegation, delegate, Act.MADE_HEAD, "delegate.made-head");
    }

    /** Frees the place; of somebody confirmed the grant ends and they are told. */
    public void withdraw(Actor actor, String slug, String code, int number, int version, Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        var delegate = delegation.delegate(number);
        if (!delegate.active()) {
            return;
        }
        refuseWhenOver(act);
        delegation.expectVersion(version);
        var left = DelegationEvent.ofLeaving(delegate);
        var shown = delegation.submittedAt != null;
        delegation.end(delegate, act.now);
        delegations.flush();
        delegation.succeed();
        note(act, delegation, shown ? delegate : null, shown ? Act.WITHDRAWN : Act.TAKEN_OFF, "delegate.withdrawn");
        events.fire(left);
    }

    /** Hands the delegation to the secretariat; after the deadline it says so, and waits for the secretariat's decision. */
    public void submit(Actor actor, String slug, String code, int version, Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        if (delegation.state == Delegation.State.CONFIRMED || delegation.toReview() && delegation.version != version) {
            return;
        }
        refuseWhenClosed(act);
        delegation.expectVersion(version);
        delegation.submit(act.now, actor.person(), act.late());
        note(act, delegation, null, delegation.late ? Act.SUBMITTED_LATE : Act.SUBMITTED, "delegation.submitted");
        events.fire(new DelegationEvent.Submitted(delegation));
    }

    /** The file has been received, checked and kept before: see {@link LetterIntake}. It may come now or later. */
    public void attachLetter(
            Actor actor, String slug, String code, String sha256, String name, String type, Received received) {
        var act = begin(actor, slug, code, received);
        var delegation = attending(act);
        if (delegation.letter != null && delegation.letter.sha256().equals(sha256)) {
            return;
        }
        delegation.attach(new NominationLetter(sha256, name, type, act.now));
        note(act, delegation, null, Act.LETTER_RECEIVED, "delegation.letter-received");
        events.fire(new DelegationEvent.LetterReceived(delegation));
    }

    /**
     * A later deadline for one party; null gives it the meeting's again.
     *
     * @param version of the deadline that was read: {@link Invitation#extensionVersion}
     */
    public void extend(Actor actor, String slug, String code, int version, Instant deadline) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(DelegationPolicy.mayReview(actor, invitation));
        if (invitation.extensionVersion() != version) {
            throw new Stale();
        }
        invitation.extendTo(deadline);
        journal.note(actor, "invitation.extended", invitation.id);
        delegations
                .answering(invitation)
                .ifPresent(it -> new DelegationEntry(it, null, Act.EXTENDED, now, actor.person(), true).persist());
    }

    private record Doing(Actor actor, Invitation invitation, Instant now, Received received, boolean recorded) {
        boolean late() {
            var deadline = invitation.deadline();
            return deadline != null && now.truncatedTo(ChronoUnit.SECONDS).isAfter(deadline);
        }
    }

    private Doing begin(Actor actor, String slug, String code, Received received) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(DelegationPolicy.mayCompose(actor, invitation));
        var records = DelegationPolicy.records(actor, invitation);
        if (records && received == null) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::sayHowReceived)
                    .at("received.by");
        }
        return new Doing(actor, invitation, now, records ? received : null, records);
    }

    private Delegation attending(Doing act) {
        if (act.invitation.answer != Answer.WILL_ATTEND) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::answerFirst);
        }
        return delegations.answering(act.invitation).orElseThrow(Forbidden::new);
    }

    /** A party is asked nothing more when the meeting has been held or called off; the secretariat may still record. */
    private void refuseWhenOver(Doing act) {
        var phase = act.invitation.meeting.phase(act.now);
        if (!act.recorded && phase.over()) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::meetingOver);
        }
        if (!act.recorded && phase == Phase.CANCELLED) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::meetingCancelled);
        }
    }

    /**
     * Where the meeting closes its nominations, the secretariat alone still records what it decides to accept. Who is
     * called otherwise, or elsewhere, is somebody else: that is naming them.
     */
    private void refuseWhenClosed(Doing act) {
        refuseWhenOver(act);
        if (act.invitation.meeting.nominationsCloseFirmly && act.late() && !act.recorded) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::closed);
        }
    }

    private int name(Doing act, Delegation delegation, Named named, Delegate.Role role) {
        var delegate = delegation.add(named, role, act.now, act.late());
        delegate.persist();
        if (role == Delegate.Role.HEAD && !delegate.isHead()) {
            makeHead(delegation, delegate);
        }
        note(act, delegation, delegate, Act.NAMED, "delegate.named");
        if (delegation.submittedAt != null) {
            events.fire(new DelegationEvent.Named(delegate));
        }
        return delegate.number;
    }

    /** In two steps, because the database never knows two heads at once. */
    private void makeHead(Delegation delegation, Delegate chosen) {
        delegation.head(chosen);
        delegations.flush();
        chosen.role = Delegate.Role.HEAD;
    }

    private void note(Doing act, Delegation delegation, Delegate delegate, Act what, String logged) {
        new DelegationEntry(delegation, delegate, what, act.now, act.actor.person(), act.recorded)
                .received(act.received)
                .persist();
        journal.note(act.actor, logged, delegation.id);
    }
}
