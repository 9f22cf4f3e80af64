package org.intersession.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.intersession.agenda.sitting.SittingApi;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** The working draft of an agenda for programs: its items go by their number, {@code 2 (a)}. */
@Path("/api/v1/meetings/{slug}/agenda")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class AgendaApi {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final AgendaActions actions;
    private final Sent sent;
    private final Clock clock;

    AgendaApi(Actor actor, Agendas agendas, Drafts drafts, AgendaActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param version of the draft as a whole, which a release takes */
    @Schema(name = "AgendaDraft")
    public record DraftView(String meeting, Integer version, List<ItemView> items, List<SittingApi.View> sittings)
            implements Versioned {}

    /** @param numberChosen false where the number follows the place @param under the number of the item it is part of */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AgendaItem")
    public record ItemView(
            String number,
            boolean numberChosen,
            String under,
            Map<String, String> title,
            Map<String, String> annotation,
            Map<String, String> expectedAction,
            Integer minutes,
            Integer version)
            implements Versioned {
        static ItemView of(AgendaItem it) {
            return new ItemView(
                    it.number,
                    it.numberChosen,
                    it.parent == null ? null : it.parent.number,
                    it.title.texts(),
                    it.annotation.texts(),
                    it.expectedAction.texts(),
                    it.minutes,
                    it.version);
        }
    }

    /** @param number none, to let it follow the place @param under the number of an item; for new sub-items */
    @Schema(name = "AgendaItemBody")
    public record ItemBody(
            String number,
            String under,
            Map<String, String> title,
            Map<String, String> annotation,
            Map<String, String> expectedAction,
            Integer minutes,
            Integer version) {}

    /** @param direction {@code up} or {@code down}, one place */
    @Schema(name = "AgendaPlaceBody")
    public record PlaceBody(String direction, Integer version) {
        public boolean up() {
            return "up".equals(direction);
        }
    }

    @GET
    @Operation(summary = "The working draft of the agenda, for secretariat and chair")
    public DraftView draft(String slug) {
        return draft(agendas.draftedBy(actor, clock.instant(), slug));
    }

    @POST
    @Path("items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an item to the agenda, or a sub-item under one")
    @APIResponseSchema(value = ItemView.class, responseCode = "201")
    public Response add(String slug, ItemBody body) {
        drafts.workedOnBy(actor, slug);
        var item = actions.add(actor, slug, ItemForm.read(sent.typed(body)));
        var there = UriBuilder.fromPath("/api/v1/meetings/{slug}/agenda/items/{number}");
        return Response.created(there.build(slug, item.number))
                .entity(ItemView.of(item))
                .build();
    }

    @GET
    @Path("items/{number}")
    @Operation(summary = "One item of the draft")
    public ItemView item(String slug, String number) {
        return ItemView.of(numbered(agendas.draftedBy(actor, clock.instant(), slug), number));
    }

    @PUT
    @Path("items/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change an item of the agenda")
    public ItemView revise(String slug, String number, ItemBody body) {
        var id = numbered(drafts.workedOnBy(actor, slug), number).id;
        return ItemView.of(actions.revise(actor, slug, id, ItemForm.read(sent.typed(body))));
    }

    @POST
    @Path("items/{number}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move an item one place; numbers that nobody chose follow")
    public DraftView move(String slug, String number, PlaceBody body) {
        var id = numbered(drafts.workedOnBy(actor, slug), number).id;
        actions.move(actor, slug, id, sent.typed(body).version(), body != null && body.up());
        return after(slug);
    }

    @DELETE
    @Path("items/{number}")
    @Operation(summary = "Take an item off the agenda")
    public DraftView remove(String slug, String number, @RestQuery Integer version) {
        var id = numbered(drafts.workedOnBy(actor, slug), number).id;
        actions.remove(actor, slug, id, sent.version(version));
        return after(slug);
    }

    private AgendaItem numbered(Meeting meeting, String number) {
        return agendas.numbered(meeting, number).orElseThrow(Missing::new);
    }

    /** What was read before the act is not what is there after it. */
    private DraftView after(String slug) {
        agendas.readAnew();
        return draft(slug);
    }

    private DraftView draft(Meeting meeting) {
        return new DraftView(
                meeting.slug,
                agendas.of(meeting).map(it -> it.version).orElse(0),
                agendas.items(meeting).stream().map(ItemView::of).toList(),
                SittingApi.View.all(agendas.sittings(meeting), agendas.scheduled(meeting), agendas.speakers(meeting)));
    }
}
