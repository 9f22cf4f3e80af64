package org.intersession.agenda.sitting;

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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.agenda.AgendaApi;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.agenda.speaker.SpeakerApi;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** The sittings and breaks of the working draft for programs, and the items taken up in them; times are the venue's. */
@Path("/api/v1/meetings/{slug}/agenda/sittings")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SittingApi {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final SittingActions actions;
    private final Sent sent;
    private final Clock clock;

    SittingApi(Actor actor, Agendas agendas, Drafts drafts, SittingActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param key names the sitting, here and in calendars, in every release */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Sitting")
    public record View(
            String key,
            Sitting.Kind kind,
            LocalDate day,
            String startsAt,
            String endsAt,
            Map<String, String> title,
            String room,
            boolean closed,
            boolean serviced,
            List<TakenUp> items,
            List<SpeakerApi.View> speakers,
            Integer version)
            implements Versioned {
        public static List<View> all(List<Sitting> sittings, List<Scheduled> items, List<Speaker> speakers) {
            return sittings.stream()
                    .map(it -> of(
                            it,
                            items.stream()
                                    .filter(one -> one.sitting.id.equals(it.id))
                                    .toList(),
                            speakers.stream()
                                    .filter(one -> one.sitting.id.equals(it.id))
                                    .toList()))
                    .toList();
        }

        static View of(Sitting it, List<Scheduled> items, List<Speaker> speakers) {
            return new View(
                    it.key(),
                    it.kind,
                    it.day,
                    Dates.clock(it.startsAt),
                    Dates.clock(it.endsAt),
                    it.title.texts(),
                    it.room,
                    it.closed,
                    it.serviced,
                    items.stream().map(TakenUp::of).toList(),
                    speakers.stream().map(SpeakerApi.View::of).toList(),
                    it.version);
        }
    }

    /** @param position in the sitting, from 1; its address @param startsAt null for in its turn */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SittingTakenUp")
    public record TakenUp(int position, String item, String startsAt, Integer version) {
        static TakenUp of(Scheduled it) {
            return new TakenUp(
                    it.position, it.item.number, it.startsAt == null ? null : Dates.clock(it.startsAt), it.version);
        }
    }

    /** @param kind {@code SITTING} or {@code BREAK} @param startsAt {@code 10:00} */
    @Schema(name = "SittingBody")
    public record Body(
            Sitting.Kind kind,
            String day,
            String startsAt,
            String endsAt,
            Map<String, String> title,
            String room,
            Boolean closed,
            Boolean serviced,
            Integer version) {}

    /** @param item the number of an item of the agenda @param itemStartsAt none for in its turn */
    @Schema(name = "SittingScheduleBody")
    public record ScheduleBody(String item, String itemStartsAt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a sitting or a break")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(String slug, Body body) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = actions.add(actor, slug, SittingForm.read(sent.typed(body), meeting));
        return Response.created(address(slug, sitting))
                .entity(View.of(sitting, List.of(), List.of()))
                .build();
    }

    @POST
    @Path("usual")
    @Operation(summary = "Propose 10:00–13:00 and 15:00–18:00 on every day that has no sitting yet")
    public List<View> addUsual(String slug) {
        drafts.workedOnBy(actor, slug);
        actions.addUsual(actor, slug);
        agendas.readAnew();
        var meeting = drafts.workedOnBy(actor, slug);
        return View.all(agendas.sittings(meeting), agendas.scheduled(meeting), agendas.speakers(meeting));
    }

    @GET
    @Path("{key}")
    @Operation(summary = "One sitting of the draft, with its items and speakers")
    public View sitting(String slug, String key) {
        return view(agendas.keyed(agendas.draftedBy(actor, clock.instant(), slug), key));
    }

    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a sitting or a break")
    public View revise(String slug, String key, Body body) {
        var meeting = drafts.workedOnBy(actor, slug);
        var id = agendas.keyed(meeting, key).id;
        actions.revise(actor, slug, id, SittingForm.read(sent.typed(body), meeting));
        return after(slug, key);
    }

    @DELETE
    @Path("{key}")
    @Operation(summary = "Remove a sitting with what is in it; items stay on the agenda")
    public Response remove(String slug, String key, @RestQuery Integer version) {
        actions.remove(actor, slug, agendas.keyed(drafts.workedOnBy(actor, slug), key).id, sent.version(version));
        return Response.noContent().build();
    }

    @POST
    @Path("{key}/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take up an item of the agenda in a sitting")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response schedule(String slug, String key, ScheduleBody body) {
        var meeting = drafts.workedOnBy(actor, slug);
        var sitting = agendas.keyed(meeting, key);
        var typed = sent.typed(body);
        var item = typed.required("item", 20);
        var starts = VenueTime.read(typed, "itemStartsAt", sitting.day, meeting.zone);
        typed.check();
        var scheduled = actions.schedule(actor, slug, sitting.id, item, starts);
        return Response.created(URI.create(address(slug, sitting) + "/items/" + scheduled.position))
                .entity(after(slug, key))
                .build();
    }

    @POST
    @Path("{key}/items/{position}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take up an item one place earlier or later in its sitting")
    public View move(String slug, String key, int position, AgendaApi.PlaceBody body) {
        var id = scheduled(drafts.workedOnBy(actor, slug), key, position).id;
        actions.move(actor, slug, id, sent.typed(body).version(), body != null && body.up());
        return after(slug, key);
    }

    @DELETE
    @Path("{key}/items/{position}")
    @Operation(summary = "Take an item out of a sitting; it stays on the agenda")
    public View unschedule(String slug, String key, int position, @RestQuery Integer version) {
        actions.unschedule(
                actor, slug, scheduled(drafts.workedOnBy(actor, slug), key, position).id, sent.version(version));
        return after(slug, key);
    }

    private Scheduled scheduled(Meeting meeting, String key, int position) {
        return agendas.scheduledIn(agendas.keyed(meeting, key)).stream()
                .filter(it -> it.position == position)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** What was read before the act is not what is there after it. */
    private View after(String slug, String key) {
        agendas.readAnew();
        return sitting(slug, key);
    }

    private View view(Sitting sitting) {
        return View.of(sitting, agendas.scheduledIn(sitting), agendas.speakersOf(sitting));
    }

    private static URI address(String slug, Sitting sitting) {
        return URI.create("/api/v1/meetings/" + slug + "/agenda/sittings/" + sitting.key());
    }
}
