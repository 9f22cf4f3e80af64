package org.intersession.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** What a form from another site gets instead of what it asked for: {@link Frame} sends it here. */
@Path(RefusedPages.PATH)
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class RefusedPages {
    static final String PATH = "/from-another-site";

    private final Clock clock;

    RefusedPages(Clock clock) {
        this.clock = clock;
    }

    @GET
    public Response refused() {
        TemplateInstance page = Errors.Templates.error("bad", null, false, "/", clock.instant());
        return Response.status(403).entity(page).build();
    }
}
