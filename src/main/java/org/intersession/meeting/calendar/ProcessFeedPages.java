package org.intersession.meeting.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.registry.Processes;

/** The same of one process. Its class has the path of the process's pages, because the framework looks no further. */
@Path("/processes")
@Produces(Calendars.TYPE)
@PermitAll
public class ProcessFeedPages {
    private final Actor actor;
    private final Processes processes;
    private final FeedPages feeds;

    ProcessFeedPages(Actor actor, Processes processes, FeedPages feeds) {
        this.actor = actor;
        this.processes = processes;
        this.feeds = feeds;
    }

    @GET
    @Path("{slug:[a-z0-9-]+}/meetings.ics")
    public Response of(@PathParam("slug") String slug) {
        var process = processes.called(slug);
        return feeds.feed(process.id, process.name.in(actor.locale()));
    }
}
