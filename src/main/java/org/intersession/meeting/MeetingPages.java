package org.intersession.meeting;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.intersession.meeting.MeetingSection.Part;
import org.intersession.meeting.calendar.Calendars;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;

/** The meeting's page: one address for all, parts appear by right. */
@Path("/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MeetingPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Calendars calendars;
    private final Clock clock;
    private final Asked asked;
    private final List<MeetingSection> sections;

    MeetingPages(
            Actor actor,
            Meetings meetings,
            Calendars calendars,
            Clock clock,
            Asked asked,
            @All List<MeetingSection> sections) {
        this.actor = actor;
        this.meetings = meetings;
        this.calendars = calendars;
        this.clock = clock;
        this.asked = asked;
        this.sections = sections;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance meeting(
                Meeting meeting,
                String status,
                String days,
                String hours,
                boolean mayJoin,
                List<MeetingChange> changes,
                List<Shown> parts);

        static native TemplateInstance outline(Seen seen, String title, String days, String status);
    }

    /** A part as it stands on the page. */
    record Shown(String anchor, String title, RawString html) {}

    @GET
    @Path("{slug:[a-z0-9-]+}")
    public TemplateInstance meeting(@PathParam("slug") String slug) {
        var now = clock.instant();
        var seen = meetings.outlinedFor(actor, now, slug);
        var meeting = seen.meeting();
        var status = Said.status(meeting, now, actor.locale());
        if (!seen.whole()) {
            return Templates.outline(
                    seen,
                    seen.title(actor.locale()),
                    seen.days(actor.locale()),
                    Said.outlineStatus(meeting, now, actor.locale()));
        }
        return Templates.meeting(
                meeting,
                status,
                seen.days(actor.locale()),
                Said.hours(meeting, actor.locale()),
                MeetingPolicy.mayJoin(actor, meeting),
                meetings.changes(meeting, asked),
                parts(meeting, now));
    }

    private List<Shown> parts(Meeting meeting, Instant now) {
        return sections.stream()
                .flatMap(section -> section.part(actor, meeting, now).stream())
                .sorted(Comparator.comparingInt(Part::position))
                .map(part -> new Shown(
                        part.anchor(), part.title(), new RawString(part.body().render())))
                .toList();
    }

    @GET
    @Path("{slug:[a-z0-9-]+}.ics")
    @Produces(Calendars.TYPE)
    public Response calendar(@PathParam("slug") String slug) {
        var seen = meetings.outlinedFor(actor, clock.instant(), slug);
        return Response.ok(calendars.published(List.of(seen), null, actor.locale()))
                .header("Content-Disposition", "attachment; filename=\"" + slug + ".ics\"")
                .build();
    }
}
