package org.intersession.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestPath;

/** Where a personal link leads: through a cookie to the meeting, so that no address that gets copied holds its token. */
@Path("/l")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class LinkPages {
    private final Actor actor;
    private final LinkActions actions;
    private final LinkCookies cookies;
    private final AllPlaces places;

    LinkPages(Actor actor, LinkActions actions, LinkCookies cookies, AllPlaces places) {
        this.actor = actor;
        this.actions = actions;
        this.cookies = cookies;
        this.places = places;
    }

    @CheckedTemplate(basePath = "identity")
    static class Templates {
        static native TemplateInstance linkClosed();
    }

    @GET
    @Path("{token}")
    public Response open(@RestPath String token) {
        var meeting = actions.open(actor, token);
        if (meeting.isEmpty()) {
            return Response.status(404).entity(Templates.linkClosed()).build();
        }
        return Response.fromResponse(Go.to(places.meetings().pathOf(meeting.get())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .cookie(cookies.passing(token))
                .build();
    }
}
