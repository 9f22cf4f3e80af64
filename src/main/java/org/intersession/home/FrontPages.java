package org.intersession.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.Seen;
import org.intersession.platform.Actor;

/** The front page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class FrontPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Clock clock;

    FrontPages(Actor actor, Meetings meetings, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance front(List<Seen> coming);
    }

    @GET
    public TemplateInstance front() {
        return Templates.front(meetings.comingFor(actor, clock.instant()));
    }
}
