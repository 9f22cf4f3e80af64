package org.intersession.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.invitation.InvitationRevised;
import org.intersession.meeting.change.MeetingRevised;

/** Keeps the places of delegations to what the meeting, or the party's own invitation, says. */
@ApplicationScoped
class Places {
    private final Delegations delegations;

    Places(Delegations delegations) {
        this.delegations = delegations;
    }

    void of(@Observes InvitationRevised event) {
        delegations.answering(event.invitation()).ifPresent(this::follow);
    }

    void of(@Observes MeetingRevised event) {
        delegations.at(event.meeting()).forEach(this::follow);
    }

    /** In two steps: those beyond the new number move into free places before the database compares. */
    private void follow(Delegation delegation) {
        var places = Delegation.places(delegation.invitation);
        if (places != delegation.quota) {
            delegation.makeRoom(places);
            delegations.flush();
            delegation.quota = places;
        }
    }
}
