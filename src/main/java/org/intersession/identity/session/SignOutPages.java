package org.intersession.identity.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.web.Go;

/** The way out, here and at the provider (OpenID Connect RP-Initiated Logout 1.0). */
@Path("/sign-out")
public class SignOutPages {
    private static final String CLEARED = "\"cache\",\"storage\"";

    /** The way to the provider; see {@code quarkus.oidc.logout.path}. */
    public static final String AT_PROVIDER = "/sign-out/provider";

    private final Actor actor;
    private final SessionActions sessions;
    private final RoutingContext request;
    private final OidcSession session;
    private final Instance<OidcConfigurationMetadata> metadata;

    SignOutPages(
            Actor actor,
            SessionActions sessions,
            RoutingContext request,
            OidcSession session,
            Instance<OidcConfigurationMetadata> metadata) {
        this.actor = actor;
        this.sessions = sessions;
        this.request = request;
        this.session = session;
        this.metadata = metadata;
    }

    @POST
    @PermitAll
    public Response signOut() {
        if (!actor.signedIn()) {
            return cleared("/");
        }
        if (endsAtProvider()) {
            return cleared(AT_PROVIDER);
        }
        sessions.end(actor, SessionTokens.session(request));
        session.logout().await().indefinitely();
        return cleared("/");
    }

    /** The extension answers here: it ends the session, and goes on to the provider to end it there. */
    @GET
    @Path("provider")
    @Authenticated
    public Response atProvider() {
        return Go.to("/");
    }

    private boolean endsAtProvider() {
        try {
            return metadata.get().getEndSessionUri() != null;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    private static Response cleared(String path) {
        return Response.fromResponse(Go.to(path))
                .header("Clear-Site-Data", CLEARED)
                .build();
    }
}
