package org.intersession.outcome.forward;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.outcome.OutcomePolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** "The way forward" of a meeting for programs: its points go by the symbol of their outcome and their number. */
@Path("/api/v1/meetings/{slug}/way-forward")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class WayForwardApi {
    private final Actor actor;
    private final Meetings meetings;
    private final WayForward wayForward;
    private final WayForwardActions actions;
    private final Sent sent;
    private final Clock clock;

    WayForwardApi(
            Actor actor, Meetings meetings, WayForward wayForward, WayForwardActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.wayForward = wayForward;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * @param symbol of the outcome under which it stands
     * @param partOf the number of the point of which it is a part
     * @param dueOn as precise as it is: 2028, 2028-03 or 2028-03-31
     * @param status null for what the source states and nobody follows here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WayForward")
    public record View(
            String symbol,
            String number,
            String partOf,
            Map<String, String> text,
            Map<String, String> addressee,
            String dueOn,
            FollowUp.Status status,
            Integer version)
            implements Versioned {}

    /** @param symbol of an issued outcome of the meeting */
    @Schema(name = "WayForwardPointBody")
    public record PointBody(
            String symbol,
            Map<String, String> text,
            Map<String, String> addressee,
            String dueOn,
            FollowUp.Status status) {}

    /** @param addressee none leaves it as it is */
    @Schema(name = "WayForwardFollowBody")
    public record FollowBody(Map<String, String> addressee, String dueOn, FollowUp.Status status, Integer version) {}

    @GET
    @Operation(summary = "The points that stand under the outcomes which the asker may read")
    public List<View> all(String slug) {
        return wayForward.of(actor, clock.instant(), seen(slug)).stream()
                .map(this::view)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put down a point under an issued outcome")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(String slug, PointBody body) {
        mine(slug);
        var point = actions.add(actor, slug, WayForwardForm.read(sent.typed(body)));
        return Response.created(UriBuilder.fromPath("/api/v1/meetings/{slug}/way-forward/{number}")
                        .queryParam("symbol", "{symbol}")
                        .build(slug, point.number, symbol(point)))
                .entity(view(point))
                .build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One point; with several outcomes ?symbol= says of which")
    public View one(String slug, String number, @RestQuery String symbol) {
        return view(point(seen(slug), number, symbol));
    }

    @PUT
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follow a point: by when, by whom, how far it is; with several outcomes ?symbol= says of which")
    public View follow(String slug, String number, @RestQuery String symbol, FollowBody body) {
        var meeting = mine(slug);
        var point = point(meeting, number, symbol);
        var cited = symbol(point);
        actions.follow(actor, slug, point.id, WayForwardForm.followed(sent.typed(body), ""));
        meetings.readAnew();
        return view(point(seen(slug), number, cited));
    }

    private FollowUp point(Meeting meeting, String number, String symbol) {
        var found = wayForward.of(actor, clock.instant(), meeting).stream()
                .filter(it -> it.number.equals(number))
                .filter(it -> symbol == null || it.document.symbols.stream().anyMatch(one -> one.text.equals(symbol)))
                .toList();
        if (found.size() != 1) {
            throw new Missing();
        }
        return found.get(0);
    }

    private Meeting seen(String slug) {
        return meetings.seenBy(actor, clock.instant(), slug);
    }

    private Meeting mine(String slug) {
        var meeting = seen(slug);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, meeting));
        return meeting;
    }

    private View view(FollowUp it) {
        return new View(
                symbol(it),
                it.number,
                it.partOf,
                it.text.texts(),
                it.addressee.texts(),
                it.dueOn,
                it.status,
                OutcomePolicy.mayDraftOutcome(actor, it.document.meeting) ? it.version : null);
    }

    private static String symbol(FollowUp point) {
        return point.document.symbol();
    }
}
