package org.intersession.meeting.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;

/** The calendars that anybody subscribes to: the same for everybody, and only what is shown to the public. */
@Path("/")
@Produces(Calendars.TYPE)
@PermitAll
public class FeedPages {
    /** From a year ago on: a calendar is fetched whole, again and again. */
    private static final int MOST = 2000;

    private final Actor actor;
    private final MeetingCalendar calendar;
    private final Calendars calendars;
    private final Clock clock;

    FeedPages(Actor actor, MeetingCalendar calendar, Calendars calendars, Clock clock) {
        this.actor = actor;
        this.calendar = calendar;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GET
    @Path("meetings.ics")
    public Response all() {
        return feed(null, Said.in(actor.locale()).calendarTitle());
    }

    Response feed(UUID process, String name) {
        var seen = calendar.publishedFor(Actor.nobody(actor.locale()), clock.instant(), process, MOST);
        return Response.ok(calendars.published(seen, name, actor.locale()))
                .header("Vary", "Accept-Encoding, Accept-Language, Cookie")
                .header("Cache-Control", "private, max-age=600")
                .build();
    }
}
