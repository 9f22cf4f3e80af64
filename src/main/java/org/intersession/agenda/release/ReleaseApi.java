package org.intersession.agenda.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.programme.Programme;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Dates;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;

/** What has been released of a programme, in the form that the reader may have, and releasing it. */
@Path("/api/v1/meetings/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class ReleaseApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Releases releases;
    private final ReleaseActions actions;
    private final Sent sent;
    private final Clock clock;

    ReleaseApi(
            Actor actor,
            Meetings meetings,
            Agendas agendas,
            Releases releases,
            ReleaseActions actions,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.agendas = agendas;
        this.releases = releases;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param name its address: the kind and the day at the venue @param changed the officer's line on what changed */
    @Schema(name = "Release")
    public record View(
            String name,
            Release.Kind kind,
            Distribution distribution,
            Map<String, String> changed,
            Instant releasedAt) {
        static View of(Release it, Actor reader) {
            return new View(
                    it.slug,
                    it.kind,
                    it.distribution,
                    AgendaPolicy.mayReadWhatChanged(reader, it) ? it.changed.texts() : Map.of(),
                    it.releasedAt);
        }
    }

    /** A release with what it says to this reader; {@code zone} is the venue's, on whose clock the times are. */
    @Schema(name = "ReleaseWhole")
    public record Whole(View release, String zone, List<Item> items, List<Slot> slots) {
        static Whole of(Rendition it, Actor reader) {
            var zone = it.release.meeting.zone;
            return new Whole(
                    View.of(it.release, reader),
                    zone == null ? null : zone.getId(),
                    it.read().items().stream().map(Item::of).toList(),
                    it.read().days().stream()
                            .flatMap(day -> day.slots().stream())
                            .map(Slot::of)
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleaseItem")
    public record Item(
            String number,
            boolean sub,
            Map<String, String> title,
            Map<String, String> annotation,
            Map<String, String> expectedAction,
            Integer minutes) {
        static Item of(Programme.Item it) {
            return new Item(
                    it.number(),
                    it.sub(),
                    it.title().texts(),
                    it.annotation().texts(),
                    it.expectedAction().texts(),
                    it.minutes());
        }
    }

    /** A sitting or a break; what the reader may not see is not there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleaseSlot")
    public record Slot(
            String key,
            Sitting.Kind kind,
            LocalDate day,
            String startsAt,
            String endsAt,
            Map<String, String> title,
            String room,
            boolean closed,
            List<Named> speakers,
            List<TakenUp> items) {
        static Slot of(Programme.Slot it) {
            return new Slot(
                    it.key(),
                    it.pause() ? Sitting.Kind.BREAK : Sitting.Kind.SITTING,
                    it.day(),
                    Dates.clock(it.starts()),
                    Dates.clock(it.ends()),
                    it.title().texts(),
                    it.room(),
                    it.closed(),
                    it.names().stream().map(Named::of).toList(),
                    it.entries().stream().map(TakenUp::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleaseTakenUp")
    public record TakenUp(String item, String startsAt, List<Named> speakers) {
        static TakenUp of(Programme.Entry it) {
            return new TakenUp(
                    it.number(),
                    it.starts() == null ? null : Dates.clock(it.starts()),
                    it.names().stream().map(Named::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleaseNamed")
    public record Named(Speaker.Part part, String name, Map<String, String> functionalTitle, String language) {
        static Named of(Programme.Named it) {
            return new Named(it.part(), it.name(), it.title().texts(), it.language());
        }
    }

    /** @param version of the draft as a whole: what is released is what was seen */
    @Schema(name = "ReleaseBody")
    public record Body(Release.Kind kind, Distribution distribution, Map<String, String> changed, Integer version) {}

    @GET
    @Path("programme")
    @Operation(summary = "The newest release of agenda and programme, as this reader may have it")
    public Whole newest(String slug) {
        return Whole.of(releases.newestFor(actor, clock.instant(), slug).orElseThrow(Missing::new), actor);
    }

    @GET
    @Path("agenda/releases")
    @Operation(summary = "The releases, the newest first")
    public List<View> all(String slug) {
        meetings.seenBy(actor, clock.instant(), slug);
        return releases.seenBy(actor, clock.instant(), slug).stream()
                .map(it -> View.of(it, actor))
                .toList();
    }

    @GET
    @Path("agenda/releases/{name}")
    @Operation(summary = "One release as this reader may have it")
    public Whole one(String slug, String name) {
        return Whole.of(releases.namedFor(actor, clock.instant(), slug, name).orElseThrow(Missing::new), actor);
    }

    @POST
    @Path("agenda/releases")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Release the draft as provisional, revised or adopted")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response release(String slug, Body body) {
        Guard.allow(AgendaPolicy.mayRelease(actor, agendas.draftedBy(actor, clock.instant(), slug)));
        var release = actions.release(actor, slug, ReleaseForm.read(sent.typed(body)));
        return Response.created(URI.create("/api/v1/meetings/" + slug + "/agenda/releases/" + release.slug))
                .entity(View.of(release, actor))
                .build();
    }
}
