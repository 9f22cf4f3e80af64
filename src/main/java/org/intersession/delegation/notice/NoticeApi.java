package org.intersession.delegation.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;

/** How the secretariat of a meeting's process hears of what parties send. */
@Path("/api/v1/meetings/{slug}/notice")
@PermitAll
public class NoticeApi {
    private final Actor actor;
    private final Meetings meetings;
    private final NoticeActions actions;
    private final Sent sent;
    private final Clock clock;

    NoticeApi(Actor actor, Meetings meetings, NoticeActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    @Schema(name = "NoticeBody")
    public record Body(Boolean daily) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hear at once, or once a day")
    public Response choose(String slug, Body body) {
        Guard.allow(MeetingPolicy.mayRevise(actor, meetings.seenBy(actor, clock.instant(), slug)));
        actions.choose(actor, slug, sent.typed(body).ticked("daily"));
        return Response.noContent().build();
    }
}
