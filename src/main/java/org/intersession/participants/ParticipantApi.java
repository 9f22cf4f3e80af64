package org.intersession.participants;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.jboss.resteasy.reactive.RestQuery;

/** The order of delegations for programs; the list of participants goes out as paper or table, by the pages' addresses. */
@Path("/api/v1/meetings/{slug}/order")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ParticipantApi {
    private final Actor actor;
    private final Participants participants;
    private final ParticipantActions actions;
    private final Clock clock;

    ParticipantApi(Actor actor, Participants participants, ParticipantActions actions, Clock clock) {
        this.actor = actor;
        this.participants = participants;
        this.actions = actions;
        this.clock = clock;
    }

    @Schema(name = "Participant")
    public record View(String alphabet, String drawn, Instant drawnAt, List<String> parties) {}

    @GET
    @Operation(summary = "The order of delegations")
    public View order(String slug, @RestQuery String alphabet) {
        var meeting = participants.seenBy(actor, clock.instant(), slug);
        var draws = participants.draws(meeting);
        var language = alphabet != null && Languages.serves(alphabet) ? alphabet : actor.language();
        var order = Order.of(participants.present(meeting), language, draws.isEmpty() ? null : draws.get(0));
        return new View(
                language,
                order.draw() == null ? null : order.draw().party.code,
                order.draw() == null ? null : order.draw().at,
                order.parties().stream().map(it -> it.code).toList());
    }

    @POST
    @Path("draws")
    @Operation(summary = "Draw by lot the delegation that comes first")
    public View draw(String slug, @RestQuery String alphabet) {
        actions.draw(actor, slug);
        return order(slug, alphabet);
    }
}
