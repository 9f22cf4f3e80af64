package org.intersession.archive;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.intersession.platform.Actor;
import org.intersession.storage.Blobs;
import org.jboss.resteasy.reactive.RestPath;

/** One meeting out of this installation, for programs of its secretariat. */
@Path("/api/v1/meetings/{slug}/archive")
@PermitAll
public class ArchiveApi {
    private final Actor actor;
    private final ArchiveReading reading;
    private final Blobs blobs;

    ArchiveApi(Actor actor, ArchiveReading reading, Blobs blobs) {
        this.actor = actor;
        this.reading = reading;
        this.blobs = blobs;
    }

    @GET
    @Blocking
    @Produces("application/zip")
    @Operation(
            summary = "The archive of a meeting, for its secretariat",
            description =
                    "A BagIt bag (RFC 8493) in a ZIP: the meeting, its agenda, programme and releases, papers with all"
                            + " files, participants, outcome with comments and way forward.")
    public Response archive(@RestPath String slug) {
        return ArchivePages.sent(reading.packed(actor, slug), blobs);
    }
}
