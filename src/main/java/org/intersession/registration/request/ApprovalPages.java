package org.intersession.registration.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationLinks;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** Where a party looks at somebody who registered under it, and takes them into its delegation or says why not. */
@Path("/meetings/{slug}/delegations/{code}/requests/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ApprovalPages {
    private final Actor actor;
    private final Requests requests;
    private final Delegations delegations;
    private final RequestActions actions;
    private final Forms forms;
    private final Clock clock;

    ApprovalPages(
            Actor actor, Requests requests, Delegations delegations, RequestActions actions, Forms forms, Clock clock) {
        this.actor = actor;
        this.requests = requests;
        this.delegations = delegations;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {
        static native TemplateInstance approval(Asked asked, Filled form);
    }

    /** @param delegation null before the party has answered @param records whether the secretariat records for the party */
    record Asked(RegistrationRequest request, Invitation invitation, Delegation delegation, boolean records) {
        public List<Delegate.Role> roles() {
            return List.of(Delegate.Role.values());
        }

        public List<Received.Means> means() {
            return List.of(Received.Means.values());
        }

        public boolean full() {
            return delegation != null && delegation.full();
        }
    }

    @GET
    public TemplateInstance show(String slug, String code, UUID id) {
        return page(slug, code, id, Filled.empty());
    }

    @POST
    @Path("approval")
    public Response approve(String slug, String code, UUID id) {
        var filled = forms.submit(typed -> {
            var role = DecisionForm.role(typed);
            var received = Received.read(typed);
            var seen = DecisionForm.seen(typed);
            typed.check();
            actions.approve(actor, slug, code, id, typed.version(), seen, role, received);
        });
        return filled.accepted()
                ? Go.to(DelegationLinks.link(slug, code))
                : Go.back(filled, page(slug, code, id, filled));
    }

    @POST
    @Path("refusal")
    public Response refuse(String slug, String code, UUID id) {
        var filled = forms.submit(typed -> {
            var reason = typed.required("reason", 2000);
            typed.check();
            actions.refuse(actor, slug, code, id, reason);
        });
        return filled.accepted()
                ? Go.to(DelegationLinks.link(slug, code))
                : Go.back(filled, page(slug, code, id, filled));
    }

    private TemplateInstance page(String slug, String code, UUID id, Filled form) {
        var now = clock.instant();
        var invitation = delegations.invitationSeenBy(actor, now, slug, code);
        var request = requests.of(invitation, id);
        return Templates.approval(
                new Asked(
                        request,
                        invitation,
                        delegations.answering(invitation).orElse(null),
                        DelegationPolicy.records(actor, invitation)),
                form);
    }
}
