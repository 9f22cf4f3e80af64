package org.intersession.archive;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.intersession.platform.Actor;
import org.intersession.storage.Blobs;
import org.jboss.resteasy.reactive.RestPath;

/** Where a secretariat takes its meeting out. */
@Path("/meetings/{slug}/archive")
@PermitAll
public class ArchivePages {
    private final Actor actor;
    private final ArchiveReading reading;
    private final Blobs blobs;

    ArchivePages(Actor actor, ArchiveReading reading, Blobs blobs) {
        this.actor = actor;
        this.reading = reading;
        this.blobs = blobs;
    }

    @GET
    @Blocking
    @Produces("application/zip")
    public Response archive(@RestPath String slug) {
        return sent(reading.packed(actor, slug), blobs);
    }

    static Response sent(Packed packed, Blobs blobs) {
        StreamingOutput body = out -> packed.write(out, blobs);
        return Response.ok(body, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + packed.name + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
