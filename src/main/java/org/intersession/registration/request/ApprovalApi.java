package org.intersession.registration.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.delegation.nomination.DelegationApi;
import org.intersession.invitation.answer.Received;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** Those who registered under a party, for programs of its focal points. */
@Path("/api/v1/meetings/{slug}/delegations/{code}/requests")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ApprovalApi {
    private final Actor actor;
    private final Requests requests;
    private final Delegations delegations;
    private final RequestActions actions;
    private final Sent sent;
    private final Clock clock;

    ApprovalApi(
            Actor actor, Requests requests, Delegations delegations, RequestActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.requests = requests;
        this.delegations = delegations;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param version to be sent back as {@code request} with the approval: another where the person has written anew */
    @Schema(name = "Request")
    public record View(UUID id, String name, String function, String mail, Instant requestedAt, int version) {
        static View of(RegistrationRequest it) {
            return new View(it.id, it.name(), it.functionalTitle, it.email, it.requestedAt, it.version);
        }
    }

    /**
     * @param role {@code DELEGATE} where none is given
     * @param version of the delegation
     * @param request version of the request that was read
     */
    @Schema(name = "ApprovalBody")
    public record Body(Delegate.Role role, DelegationApi.ReceivedBody received, Integer version, Integer request) {}

    /** @param reason what the person reads */
    @Schema(name = "RefusalBody")
    public record ReasonBody(String reason) {}

    @GET
    @Operation(summary = "Who registered under the party and waits for its word")
    public List<View> list(String slug, String code) {
        var invitation = delegations.invitationSeenBy(actor, clock.instant(), slug, code);
        return requests.openUnder(invitation.meeting, invitation.party).stream()
                .map(View::of)
                .toList();
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name somebody who registered under the party")
    public Response approve(String slug, String code, UUID id, Body body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var role = DecisionForm.role(typed);
        var received = Received.read(typed);
        var seen = DecisionForm.seen(typed);
        typed.check();
        actions.approve(actor, slug, code, id, typed.version(), seen, role, received);
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Do not name somebody who registered under the party")
    public Response refuse(String slug, String code, UUID id, ReasonBody body) {
        composed(slug, code);
        var typed = sent.typed(body);
        var reason = typed.required("reason", 2000);
        typed.check();
        actions.refuse(actor, slug, code, id, reason);
        return Response.noContent().build();
    }

    private void composed(String slug, String code) {
        Guard.allow(
                DelegationPolicy.mayCompose(actor, delegations.invitationSeenBy(actor, clock.instant(), slug, code)));
    }
}
