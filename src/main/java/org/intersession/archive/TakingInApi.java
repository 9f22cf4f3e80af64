package org.intersession.archive;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** One meeting of another installation into this one, for programs of an administrator. */
@Path("/api/v1/meeting-archives")
@PermitAll
public class TakingInApi {
    private final Actor actor;
    private final Unpacking unpacking;
    private final MeetingArchiveActions actions;

    TakingInApi(Actor actor, Unpacking unpacking, MeetingArchiveActions actions) {
        this.actor = actor;
        this.unpacking = unpacking;
        this.actions = actions;
    }

    /** @param meeting its slug */
    @Schema(name = "ArchiveTaken")
    public record Taken(String meeting) {}

    @POST
    @Blocking
    @Consumes("application/zip")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take a meeting in from its archive, for an administrator",
            description = "All of it or nothing. Processes are found by slug and parties by code; a meeting or a symbol"
                    + " that is here already is refused. How large it may be is a setting of the installation (2 GiB).")
    @APIResponseSchema(value = Taken.class, responseCode = "201")
    public Response takeIn(InputStream body) {
        if (!ArchivePolicy.mayTakeIn(actor)) {
            throw new Missing();
        }
        var slug = actions.takeIn(actor, unpacking.unpack(body));
        return Response.created(URI.create("/api/v1/meetings/" + slug))
                .entity(new Taken(slug))
                .build();
    }
}
