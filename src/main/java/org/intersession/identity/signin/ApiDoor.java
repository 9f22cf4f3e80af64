package org.intersession.identity.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.web.Refused;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Under {@code /api} a token that is not accepted is said to be so (RFC 6750, section 3.1), not taken for nobody. */
class ApiDoor {
    private final Actor actor;
    private final RoutingContext routing;

    ApiDoor(Actor actor, RoutingContext routing) {
        this.actor = actor;
        this.routing = routing;
    }

    @ServerRequestFilter
    Response check(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/api/")
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                || actor.signedIn()) {
            return null;
        }
        Refused.because(routing, Refused.TOKEN_NOT_ACCEPTED);
        return Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .build();
    }
}
