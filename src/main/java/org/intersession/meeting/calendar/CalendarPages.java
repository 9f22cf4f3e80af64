package org.intersession.meeting.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.Processes;

/** The calendar: coming meetings, and the past by series and year. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CalendarPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Processes processes;
    private final Clock clock;

    CalendarPages(Actor actor, Meetings meetings, Processes processes, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.processes = processes;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance calendar(
                Listing listing,
                List<Process> processes,
                String process,
                String year,
                String feed,
                boolean maySchedule);
    }

    @GET
    public TemplateInstance calendar(
            @QueryParam("process") String process,
            @QueryParam("year") String year,
            @QueryParam("series") String series) {
        var now = clock.instant();
        var chosen = process == null || process.isEmpty() ? null : processes.called(process);
        var listing = Listing.of(
                meetings.listedFor(actor, now, chosen == null ? null : chosen.id),
                now,
                year == null || year.isEmpty() ? null : year,
                series == null || series.isEmpty() ? null : series);
        return Templates.calendar(
                listing,
                meetings.processesWithMeetings(),
                chosen == null ? "" : chosen.slug,
                year == null ? "" : year,
                chosen == null ? "/meetings.ics" : "/processes/" + chosen.slug + "/meetings.ics",
                MeetingPolicy.maySchedule(actor));
    }
}
