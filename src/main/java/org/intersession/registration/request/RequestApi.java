package org.intersession.registration.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.identity.signin.Newcomers;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;

/** One's own registration under a party, for programs. */
@Path("/api/v1/meetings/{slug}/request")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class RequestApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Requests requests;
    private final Newcomers newcomers;
    private final RequestActions actions;
    private final Sent sent;
    private final Clock clock;

    RequestApi(
            Actor actor,
            Meetings meetings,
            Requests requests,
            Newcomers newcomers,
            RequestActions actions,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.requests = requests;
        this.newcomers = newcomers;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param reason why the party did not approve; else null */
    @Schema(name = "OwnRequest")
    public record View(String party, RegistrationRequest.State state, String reason) {
        static View of(RegistrationRequest it) {
            return new View(it.party.code, it.state, it.reason);
        }
    }

    /** One's party, who one is there, and one's details as on registering. */
    @Schema(name = "RequestBody")
    public record Body(
            String party,
            String courtesy,
            String given,
            String family,
            String function,
            String document,
            String language,
            String accessibility,
            String dietary,
            Boolean shown,
            Boolean publicly) {}

    @GET
    @Operation(summary = "One's own registration under a party")
    public View show(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        return requests.latestOf(actor, meeting).map(View::of).orElseThrow(Missing::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Register under a party, before it names anybody")
    public View ask(String slug, Body body) {
        meetings.seenBy(actor, clock.instant(), slug);
        var typed = sent.typed(body);
        var form = RequestForm.read(typed, newcomers.address(actor).orElse(null));
        return View.of(actions.ask(actor, slug, form.party(), form.named(), form.details()));
    }

    @DELETE
    @Operation(summary = "Take one's registration back")
    public Response withdraw(String slug) {
        actions.withdraw(actor, slug);
        return Response.noContent().build();
    }
}
