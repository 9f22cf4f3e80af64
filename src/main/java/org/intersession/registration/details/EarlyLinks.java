package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.meeting.Meeting;

/**
 * Whoever had their link before they were confirmed, and is not confirmed or named no more, finds it closed: they see
 * what the public sees. They are not written to.
 */
@ApplicationScoped
class EarlyLinks {
    private final Delegations delegations;
    private final PersonalLinks links;
    private final Clock clock;

    EarlyLinks(Delegations delegations, PersonalLinks links, Clock clock) {
        this.delegations = delegations;
        this.links = links;
        this.clock = clock;
    }

    void notConfirmed(@Observes DelegationEvent.NotConfirmed event) {
        close(event.delegate());
    }

    void takenOff(@Observes DelegationEvent.TakenOff event) {
        close(event.delegate());
    }

    void replaced(@Observes DelegationEvent.Replaced event) {
        close(event.delegation().meeting, event.before());
    }

    private void close(Delegate delegate) {
        if (delegate.person != null) {
            close(delegate.delegation.meeting, delegate.person.id);
        }
    }

    /** Unless another delegation has them, or they are invited themselves. */
    private void close(Meeting meeting, UUID person) {
        if (!delegations.takesPart(person, meeting.id, clock.instant())) {
            links.revoke(person, meeting.id);
        }
    }
}
