package org.intersession.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.door.Untold;
import org.intersession.web.program.Sent;
import org.intersession.web.program.Versioned;
import org.intersession.webhook.sending.Hosts;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Having a program told when something happens. */
@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class WebhookApi {
    private final Actor actor;
    private final WebhookReading reading;
    private final WebhookActions actions;
    private final Hosts hosts;
    private final Sent sent;

    WebhookApi(Actor actor, WebhookReading reading, WebhookActions actions, Hosts hosts, Sent sent) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.hosts = hosts;
        this.sent = sent;
    }

    /** @param process a slug; null for all @param failure empty where nobody answered, null where all is well */
    @Schema(name = "Webhook")
    public record View(
            UUID id,
            String address,
            List<String> events,
            String process,
            String contact,
            boolean active,
            LocalDate since,
            LocalDate failingSince,
            String failure,
            Integer version)
            implements Versioned {
        static View of(WebhookReading.Line it) {
            return new View(
                    it.id(),
                    it.address(),
                    it.events(),
                    it.process(),
                    it.contact(),
                    it.active(),
                    it.since(),
                    it.failingSince(),
                    it.failure(),
                    it.version());
        }
    }

    /** @param secret under which messages are signed, shown this once */
    @Schema(name = "WebhookMade")
    public record MadeView(String secret, View webhook) implements Untold {}

    /** @param events some of {@code document.issued}, {@code meeting.announced}, {@code programme.released} */
    @Schema(name = "WebhookBody")
    public record Body(String address, List<String> events, String process, String contact) {}

    @Schema(name = "WebhookVersionBody")
    public record VersionBody(Integer version) {}

    @GET
    @Operation(summary = "Who is told: one's own, of one's processes, or all for an administrator")
    public List<View> webhooks() {
        return reading.of(actor).stream().map(View::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have an address told of events",
            description =
                    "Each event is sent as a small JSON document with its id, type, time and the address of its"
                            + " subject, signed as Standard Webhooks has it. What happened is read there, with one's own rights.")
    @APIResponseSchema(value = MadeView.class, responseCode = "201")
    public Response subscribe(Body body) {
        having();
        var made = actions.subscribe(actor, WebhookForm.read(sent.typed(body), hosts, WebhookReading::process));
        return Response.created(URI.create("/api/v1/webhooks/" + made.webhook().id))
                .entity(view(made))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One who is told")
    public View webhook(@RestPath UUID id) {
        return View.of(reading.one(actor, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Tell that address no more")
    public Response end(@RestPath UUID id, @RestQuery Integer version) {
        having();
        actions.end(actor, id, sent.version(version));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/secret")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Another secret; the one before signs nothing any more")
    public MadeView renew(@RestPath UUID id, VersionBody body) {
        having();
        return view(actions.renew(actor, id, sent.typed(body).version()));
    }

    @POST
    @Path("{id}/resumption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell it again, after its receiver has failed for long")
    public View resume(@RestPath UUID id, VersionBody body) {
        having();
        actions.resume(actor, id, sent.typed(body).version());
        return View.of(reading.one(actor, id));
    }

    private MadeView view(WebhookActions.Made made) {
        return new MadeView(made.secret(), View.of(reading.one(actor, made.webhook().id)));
    }

    private void having() {
        if (!WebhookPolicy.mayHave(actor)) {
            throw new Missing();
        }
    }
}
