package org.intersession.invitation.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.intersession.identity.code.Whence;
import org.intersession.identity.link.LinkActions;
import org.intersession.invitation.InvitationLinks;
import org.intersession.platform.Actor;
import org.intersession.web.Go;
import org.intersession.web.Site;

/** Where the address in the mail of an invitation leads: through a cookie to that invitation. */
@Path("/invitations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HolderPages {
    private final Actor actor;
    private final Holders holders;
    private final LinkActions actions;
    private final Whence whence;
    private final RoutingContext request;
    private final Site site;

    HolderPages(Actor actor, Holders holders, LinkActions actions, Whence whence, RoutingContext request, Site site) {
        this.actor = actor;
        this.holders = holders;
        this.actions = actions;
        this.whence = whence;
        this.request = request;
        this.site = site;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance closed();
    }

    /** Sets a cookie and goes on to an address without the token: addresses get copied. */
    @GET
    @Path("{token}")
    public Response open(String token) {
        var path = actions.attempt(actor, "invitation", whence.of(request), () -> holders.held(token)
                .map(it -> InvitationLinks.invitationPath(it.invitation())));
        if (path.isEmpty()) {
            return Response.status(404).entity(Templates.closed()).build();
        }
        return Response.fromResponse(Go.to(path.get()))
                .header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder("invitation")
                        .value(token)
                        .path(path.get())
                        .httpOnly(true)
                        .secure(site.encrypted())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
