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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intersession.meeting.Meeting;
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
    private static final int SHOWN = 50;

    private final Actor actor;
    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Processes processes;
    private final Clock clock;

    CalendarPages(Actor actor, Meetings meetings, MeetingCalendar calendar, Processes processes, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.calendar = calendar;
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
            @QueryParam("series") String series,
            @QueryParam("drafts") String drafts,
            @QueryParam("further") String further,
            @QueryParam("earlier") String earlier) {
        var now = clock.instant();
        var chosen = called(process) == null ? null : processes.called(process);
        var id = chosen == null ? null : chosen.id;
        var next = after(further, now);
        var coming = new ArrayList<>(calendar.comingFor(actor, now, id, called(series), next, SHOWN + 1));
        if (next == null) {
            coming.addAll(0, calendar.postponedFor(actor, now, id, called(series), SHOWN));
        }
        var listing = Listing.of(
                next == null && earlier == null
                        ? calendar.draftsFor(actor, now, id, after(drafts, now), SHOWN + 1)
                        : List.of(),
                earlier == null ? coming : List.of(),
                next == null
                        ? calendar.pastFor(actor, now, id, called(year), called(series), after(earlier, now), SHOWN + 1)
                        : List.of(),
                SHOWN,
                calendar.years());
        return Templates.calendar(
                listing,
                calendar.processesWithMeetings(),
                chosen == null ? "" : chosen.slug,
                year == null ? "" : year,
                chosen == null ? "/meetings.ics" : "/processes/" + chosen.slug + "/meetings.ics",
                MeetingPolicy.maySchedule(actor));
    }

    private static String called(String word) {
        return word == null || word.isEmpty() ? null : word;
    }

    private Meeting after(String slug, Instant now) {
        return called(slug) == null
                ? null
                : meetings.outlinedFor(actor, now, slug).meeting();
    }
}
