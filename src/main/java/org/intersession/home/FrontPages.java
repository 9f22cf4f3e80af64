package org.intersession.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
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
        static native TemplateInstance front(List<Meeting> coming);
    }

    @GET
    public TemplateInstance front() {
        var now = clock.instant();
        return Templates.front(meetings.comingFor(actor, now, LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }
}
