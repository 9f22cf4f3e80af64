package org.intersession.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.intersession.meeting.MeetingLinks;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** Where each persona lands after signing in: a heading that is theirs, and the next act. */
@Path("/home")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class HomePages {
    private final Actor actor;
    private final Homes homes;
    private final Deadlines deadlines;
    private final Chairings chairings;
    private final Servings servings;
    private final Clock clock;

    HomePages(Actor actor, Homes homes, Deadlines deadlines, Chairings chairings, Servings servings, Clock clock) {
        this.actor = actor;
        this.homes = homes;
        this.deadlines = deadlines;
        this.chairings = chairings;
        this.servings = servings;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance home(Desk desk);
    }

    /** @param after the invitation after which a focal point's go on */
    @GET
    public Response home(@RestQuery UUID after) {
        if (!actor.signedIn()) {
            throw new Missing();
        }
        var now = clock.instant();
        var desk = Desk.of(
                actor,
                homes,
                deadlines,
                chairings.of(actor, now),
                servings.of(actor, now),
                homes.previousVisit(actor.person()),
                after,
                now);
        if (desk.onlyMeeting() != null) {
            return Go.to(MeetingLinks.link(desk.onlyMeeting()));
        }
        return Response.ok(Templates.home(desk)).build();
    }
}
