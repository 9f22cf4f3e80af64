package org.intersession.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The way in and out. Everything else is open to whoever may see it, and says "sign in" where that would help. */
@Path("/")
public class SignInPages {
    private final Actor actor;
    private final SignInActions actions;

    SignInPages(Actor actor, SignInActions actions) {
        this.actor = actor;
        this.actions = actions;
    }

    /** The extension sends whoever is not signed in to the provider, and back here. */
    @GET
    @Path("sign-in")
    @Authenticated
    public Response signIn(@RestQuery String to) {
        actions.arrive(actor);
        return Go.to(ours(to) ? to : "/home");
    }

    /** Where the provider returns to; the extension exchanges the code and goes on to where it was asked for. */
    @GET
    @Path("sign-in/return")
    @Authenticated
    public Response returned() {
        return Go.to("/sign-in");
    }

    @POST
    @Path("sign-out")
    @PermitAll
    public Response signOut() {
        return Go.to(actor.signedIn() ? "/sign-out/provider" : "/");
    }

    /** The extension ends the session here, and at the provider (OpenID Connect RP-Initiated Logout 1.0). */
    @GET
    @Path("sign-out/provider")
    @Authenticated
    public Response signedOut() {
        return Go.to("/");
    }

    static boolean ours(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e]*") && !path.startsWith("/sign-");
    }
}
