package org.intersession.agenda.speaker;

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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.agenda.AgendaApi;
import org.intersession.agenda.Agendas;
import org.intersession.agenda.Drafts;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.RestQuery;

/** Who speaks in a sitting or moderates it, for programs; each goes by their place in the sitting. */
@Path("/api/v1/meetings/{slug}/agenda/sittings/{key}/speakers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SpeakerApi {
    private final Actor actor;
    private final Agendas agendas;
    private final Drafts drafts;
    private final SpeakerActions actions;
    private final Sent sent;
    private final Clock clock;

    SpeakerApi(Actor actor, Agendas agendas, Drafts drafts, SpeakerActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.agendas = agendas;
        this.drafts = drafts;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param item the number of the item on which they speak; null for the sitting @param language BCP 47 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Speaker")
    public record View(
            int position,
            Speaker.Part part,
            String item,
            String name,
            Map<String, String> functionalTitle,
            String language,
            boolean namedPublicly,
            Integer version)
            implements Versioned {
        public static View of(Speaker it) {
            return new View(
                    it.position,
                    it.part,
                    it.item == null ? null : it.item.number,
                    it.name,
                    it.functionalTitle == null ? Map.of() : it.functionalTitle.texts(),
                    it.language,
                    it.namedPublicly,
                    it.version);
        }
    }

    /** @param part {@code MODERATOR} or {@code SPEAKER} @param namedPublicly whether they agreed to be named to all */
    @Schema(name = "SpeakerBody")
    public record Body(
            Speaker.Part part,
            String item,
            String name,
            Map<String, String> functionalTitle,
            String language,
            Boolean namedPublicly,
            Integer version) {}

    @GET
    @Operation(summary = "Who speaks in the sitting or moderates it")
    public List<View> all(String slug, String key) {
        return agendas.speakersOf(agendas.keyed(agendas.draftedBy(actor, clock.instant(), slug), key)).stream()
                .map(View::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a speaker or a moderator")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response add(String slug, String key, Body body) {
        var sitting = drafted(slug, key);
        var speaker = actions.add(actor, slug, sitting.id, SpeakerForm.read(sent.typed(body)));
        return Response.created(URI.create("/api/v1/meetings/" + slug + "/agenda/sittings/" + sitting.key()
                        + "/speakers/" + speaker.position))
                .entity(View.of(speaker))
                .build();
    }

    @GET
    @Path("{position}")
    @Operation(summary = "One speaker or moderator")
    public View speaker(String slug, String key, int position) {
        return View.of(at(agendas.keyed(agendas.draftedBy(actor, clock.instant(), slug), key), position));
    }

    @PUT
    @Path("{position}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a speaker or a moderator")
    public View revise(String slug, String key, int position, Body body) {
        var id = at(drafted(slug, key), position).id;
        return View.of(actions.revise(actor, slug, id, SpeakerForm.read(sent.typed(body))));
    }

    @POST
    @Path("{position}/place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let somebody speak one place earlier or later")
    public List<View> move(String slug, String key, int position, AgendaApi.PlaceBody body) {
        var id = at(drafted(slug, key), position).id;
        actions.move(actor, slug, id, sent.typed(body).version(), body != null && body.up());
        agendas.readAnew();
        return all(slug, key);
    }

    @DELETE
    @Path("{position}")
    @Operation(summary = "Remove a speaker or a moderator")
    public Response remove(String slug, String key, int position, @RestQuery Integer version) {
        actions.remove(actor, slug, at(drafted(slug, key), position).id, sent.version(version));
        return Response.noContent().build();
    }

    private Speaker at(Sitting sitting, int position) {
        return agendas.speakersOf(sitting).stream()
                .filter(it -> it.position == position)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private Sitting drafted(String slug, String key) {
        return agendas.keyed(drafts.workedOnBy(actor, slug), key);
    }
}
