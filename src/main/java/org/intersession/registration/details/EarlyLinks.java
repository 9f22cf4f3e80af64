package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.registration.Registrations;

/**
 * Whoever had their link before they were confirmed, and is not confirmed or named no more, finds it closed: they see
 * what the public sees. They are not written to.
 */
@ApplicationScoped
class EarlyLinks {
    private final Registrations registrations;
    private final PersonalLinks links;

    EarlyLinks(Registrations registrations, PersonalLinks links) {
        this.registrations = registrations;
        this.links = links;
    }

    void notConfirmed(@Observes DelegationEvent.NotConfirmed event) {
        close(event.delegate());
    }

    void takenOff(@Observes DelegationEvent.TakenOff event) {
        close(event.delegate());
    }

    /** Unless another delegation has them. */
    private void close(Delegate delegate) {
        var meeting = delegate.delegation.meeting;
        if (delegate.person != null
                && registrations.own(meeting, delegate.person.id, null).isEmpty()) {
            links.revoke(delegate.person.id, meeting.id);
        }
    }
}
