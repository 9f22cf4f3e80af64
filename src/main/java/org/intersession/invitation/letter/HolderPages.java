package org.intersession.invitation.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.intersession.invitation.InvitationLinks;
import org.intersession.web.Go;
import org.intersession.web.Site;

/** Where the address in the mail of an invitation leads: through a cookie to that invitation. */
@Path("/invitations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HolderPages {
    private final Holders holders;
    private final Site site;

    HolderPages(Holders holders, Site site) {
        this.holders = holders;
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
        var invitation = holders.held(token).map(LetterPages.Opened::invitation);
        if (invitation.isEmpty()) {
            return Response.status(404).entity(Templates.closed()).build();
        }
        var path = InvitationLinks.invitationPath(invitation.get());
        return Response.fromResponse(Go.to(path))
                .header("Cache-Control", "no-store")
                .cookie(new NewCookie.Builder("invitation")
                        .value(token)
                        .path(path)
                        .httpOnly(true)
                        .secure(site.encrypted())
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
