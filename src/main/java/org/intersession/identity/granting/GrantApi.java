package org.intersession.identity.granting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.intersession.platform.Actor;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One grant, as the people of a process and the persons of the administrator name it. */
@Path("/api/v1/grants/{id}")
@PermitAll
public class GrantApi {
    private final Actor actor;
    private final GrantActions actions;
    private final Sent sent;

    GrantApi(Actor actor, GrantActions actions, Sent sent) {
        this.actor = actor;
        this.actions = actions;
        this.sent = sent;
    }

    @DELETE
    @Operation(summary = "End a grant now; that it was held stays in the log")
    public Response end(@RestPath UUID id, @RestQuery Integer version) {
        actions.end(actor, id, sent.version(version));
        return Response.noContent().build();
    }
}
