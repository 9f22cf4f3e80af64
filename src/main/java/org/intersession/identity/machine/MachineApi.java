package org.intersession.identity.machine;

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
import org.intersession.identity.granting.GrantPolicy;
import org.intersession.identity.granting.GrantReading;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Machines, for programs of an administrator; what each holds is at {@code /api/v1/persons/{id}}. */
@Path("/api/v1/machines")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MachineApi {
    /** Each is entered by an administrator. */
    private static final int MOST = 10_000;

    private final Actor actor;
    private final GrantReading reading;
    private final MachineActions actions;
    private final Sent sent;

    MachineApi(Actor actor, GrantReading reading, MachineActions actions, Sent sent) {
        this.actor = actor;
        this.reading = reading;
        this.actions = actions;
        this.sent = sent;
    }

    /** @param client the id under which the issuer gives it tokens of its own @param retired null while they count */
    @Schema(name = "Machine")
    public record View(
            UUID id,
            String name,
            String issuer,
            String client,
            String contact,
            LocalDate since,
            LocalDate retired,
            Integer version) {
        static View of(GrantReading.MachineLine it) {
            return new View(
                    it.id(), it.name(), it.issuer(), it.client(), it.contact(), it.since(), it.retired(), it.version());
        }
    }

    @Schema(name = "MachineBody")
    public record Body(String issuer, String client, String name, String contact) {}

    @GET
    @Operation(summary = "The machines whose own tokens count, or counted")
    public List<View> machines() {
        administering();
        return reading.machines(null, MOST).stream().map(View::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Name a machine, so that it may be granted what it needs")
    @APIResponseSchema(value = View.class, responseCode = "201")
    public Response name(Body body) {
        administering();
        var id = actions.name(actor, MachineForm.read(sent.typed(body)));
        return Response.created(URI.create("/api/v1/persons/" + id))
                .entity(View.of(reading.person(id, actor.locale()).machine()))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Retire a machine: its tokens count for nothing from now on")
    public Response retire(@RestPath UUID id, @RestQuery Integer version) {
        administering();
        actions.retire(actor, id, sent.version(version));
        return Response.noContent().build();
    }

    /** For everybody else there are no such addresses. */
    private void administering() {
        if (!GrantPolicy.mayAdminister(actor)) {
            throw new Missing();
        }
    }
}
