package org.intersession.confirmation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.intersession.delegation.Body;
import org.intersession.delegation.Delegation;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.web.Typed;
import org.jboss.resteasy.reactive.RestQuery;

/** Reviewing and confirming, for programs of a secretariat. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ConfirmationApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Confirmations confirmations;
    private final ConfirmationActions actions;
    private final Clock clock;

    ConfirmationApi(
            Actor actor, Meetings meetings, Confirmations confirmations, ConfirmationActions actions, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.confirmations = confirmations;
        this.actions = actions;
        this.clock = clock;
    }

    public record View(String party, Delegation.State state, int persons, boolean late, boolean letter, int version) {
        static View of(Delegation it) {
            return new View(it.party.code, it.state, it.active().size(), it.late, it.letter != null, it.version);
        }
    }

    @GET
    @Path("delegations")
    public List<View> list(String slug, @RestQuery String only) {
        Guard.allow(MeetingPolicy.mayRevise(actor, meetings.seenBy(actor, clock.instant(), slug)));
        return Table.of(confirmations.allFor(actor, clock.instant(), slug), only, actor.locale()).rows().stream()
                .map(View::of)
                .toList();
    }

    /** Confirms the delegations of the parties named by {@code code}. */
    @POST
    @Path("confirmations")
    public Response confirm(String slug, JsonNode body) {
        actions.confirm(actor, slug, typed(body).all("code"));
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/return")
    public Response sendBack(String slug, String code, JsonNode body) {
        var typed = typed(body);
        var reason = typed.required("reason", 2000);
        typed.check();
        actions.sendBack(actor, slug, code, typed.version(), reason);
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/non-confirmation")
    public Response doNotConfirm(String slug, String code, int number, JsonNode body) {
        var typed = typed(body);
        var reason = typed.required("reason", 2000);
        typed.check();
        actions.doNotConfirm(actor, slug, code, number, typed.version(), reason);
        return Response.noContent().build();
    }

    @POST
    @Path("confirmations/{code}/delegates/{number}/withdrawal")
    public Response withdraw(String slug, String code, int number, JsonNode body) {
        actions.withdraw(actor, slug, code, number, typed(body).version());
        return Response.noContent().build();
    }

    private Typed typed(JsonNode body) {
        return Body.typed(body, actor.locale());
    }
}
