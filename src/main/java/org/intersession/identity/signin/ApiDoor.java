package org.intersession.identity.signin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Under {@code /api} a token that is not accepted is said to be so (RFC 6750, section 3.1), not taken for nobody. */
class ApiDoor {
    private final Actor actor;

    ApiDoor(Actor actor) {
        this.actor = actor;
    }

    @ServerRequestFilter
    Response check(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/api/")
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                || actor.signedIn()) {
            return null;
        }
        return Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
