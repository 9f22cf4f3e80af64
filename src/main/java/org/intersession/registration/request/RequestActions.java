package org.intersession.registration.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationActions;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.Named;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.signin.Newcomers;
import org.intersession.invitation.answer.Received;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registration.Details;
import org.intersession.registration.Registration;
import org.intersession.registration.RegistrationMessages;
import org.intersession.registration.Registrations;
import org.intersession.registry.Parties;
import org.intersession.vault.Vault;

/** Registering under one's State or organization first; its focal point approves, and then it is a nomination. */
@ApplicationScoped
@Transactional
public class RequestActions {
    private final Requests requests;
    private final Registrations registrations;
    private final Meetings meetings;
    private final Parties parties;
    private final Delegations delegations;
    private final DelegationActions naming;
    private final Newcomers newcomers;
    private final RequestMails mails;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    RequestActions(
            Requests requests,
            Registrations registrations,
            Meetings meetings,
            Parties parties,
            Delegations delegations,
            DelegationActions naming,
            Newcomers newcomers,
            RequestMails mails,
            Vault vault,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.registrations = registrations;
        this.meetings = meetings;
        this.parties = parties;
        this.delegations = delegations;
        this.naming = naming;
        this.newcomers = newcomers;
        this.mails = mails;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks a party for a place; asked again before it has decided, the later words count. */
    public RegistrationRequest ask(Actor actor, String slug, String code, Named named, Details details) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(RequestPolicy.mayAsk(actor, meeting));
        refuseWhenClosed(meeting);
        var party = parties.byCode(code)
                .orElseThrow(() -> Refusal.of(RegistrationMessages.class, RegistrationMessages::chooseParty)
                        .at("party"));
        var person = newcomers.known(actor, named.courtesyTitle(), named.givenName(), named.familyName());
        if (named.email() == null) {
            throw Refusal.of(IdentityMessages.class, IdentityMessages::addressNotProven);
        }
        if (requests.placed(meeting, person.id, party.id)) {
            throw Refusal.of(RegistrationMessages.class, RegistrationMessages::requestPlaced);
        }
        var before = requests.own(meeting, person.id).stream()
                .filter(RegistrationRequest::open)
                .findFirst();
        var again = before.filter(it -> it.party.equals(party)).isPresent();
        var request = before.orElseGet(() -> new RegistrationRequest(meeting, person, now));
        request.ask(party, named);
        request.persist();
        request.complete(details, vault);
        person.speaks(details.language());
        journal.note(actor, again ? "request.revised" : "request.made", request.id);
        if (!again) {
            mails.asked(request, now);
        }
        return request;
    }

    public void withdraw(Actor actor, String slug) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        var request = requests.latestOf(actor, meeting).orElseThrow(Missing::new);
        Guard.allow(RequestPolicy.mayWithdraw(actor, request));
        if (!request.open()) {
            return;
        }
        request.withdraw(actor.person(), now);
        journal.note(actor, "request.withdrawn", request.id);
    }

    /**
     * Takes somebody into the delegation, with what they registered. Answers their number there.
     *
     * @param version the delegation's
     * @param seen the version of what they wrote, as whoever approves has read it
     */
    public int approve(
            Actor actor,
            String slug,
            String code,
            UUID id,
            int version,
            int seen,
            Delegate.Role role,
            Received received) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(RequestPolicy.mayDecide(actor, invitation));
        var request = requests.of(invitation, id);
        request.expectVersion(seen);
        var details = request.details(vault);
        request.approve(actor.person(), now);
        var number =
                naming.addRegistered(actor, slug, code, version, request.person.id, request.named(), role, received);
        var delegate = delegations.seenBy(actor, now, slug, code).delegate(number);
        var registration = registrations.of(delegate).orElseGet(() -> new Registration(delegate));
        registration.persist();
        registration.complete(details, vault);
        delegate.registered(now);
        journal.note(actor, "request.approved", request.id);
        mails.approved(request, now);
        return number;
    }

    public void refuse(Actor actor, String slug, String code, UUID id, String reason) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        Guard.allow(RequestPolicy.mayDecide(actor, invitation));
        var request = requests.of(invitation, id);
        if (request.refused() && reason.equals(request.reason)) {
            return;
        }
        request.refuse(reason, actor.person(), now);
        journal.note(actor, "request.refused", request.id);
        mails.refused(request, now);
    }

    private void refuseWhenClosed(Meeting meeting) {
        var now = clock.instant();
        var closes = meeting.registrationClosesAt;
        if (closes != null && now.isAfter(closes) || meeting.phase(now).over()) {
            throw Refusal.of(RegistrationMessages.class, RegistrationMessages::requestClosed);
        }
    }
}
