package org.intersession.registration.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.delegation.nomination.DelegationPart;
import org.intersession.invitation.Invitation;
import org.intersession.platform.Actor;

/** Those who ask for a place, on the page of the delegation. */
@ApplicationScoped
class RequestsOfDelegation implements DelegationPart {
    private final Requests requests;

    RequestsOfDelegation(Requests requests) {
        this.requests = requests;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance asking(List<RegistrationRequest> asking);
    }

    @Override
    public Optional<TemplateInstance> part(Actor actor, Invitation invitation, Instant now) {
        if (!invitation.meeting.registrationFirst) {
            return Optional.empty();
        }
        return Optional.of(Templates.asking(requests.openUnder(invitation.meeting, invitation.party)));
    }
}
