package org.intersession.identity.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.intersession.web.Go;
import org.intersession.web.Refused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends people to sign in again and then back here; tells programs what their token lacks (RFC 9470, section 3). */
class FreshDoor {
    private final FreshSignIn fresh;
    private final RoutingContext routing;

    FreshDoor(FreshSignIn fresh, RoutingContext routing) {
        this.fresh = fresh;
        this.routing = routing;
    }

    @ServerExceptionMapper
    Response needed(FreshSignIn.Needed failure, ContainerRequestContext request) {
        Refused.because(routing, Refused.TOO_OLD_A_SIGN_IN);
        var here = request.getUriInfo().getRequestUri();
        if (here.getRawPath().startsWith("/api/")) {
            return Response.status(401)
                    .header(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer error=\"insufficient_user_authentication\","
                                    + " error_description=\"More recent authentication is required\", max_age=\""
                                    + fresh.seconds() + "\"")
                    .build();
        }
        var to = here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
        return Response.fromResponse(Go.to("/sign-in/again?to=" + SignInPages.encoded(to)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
