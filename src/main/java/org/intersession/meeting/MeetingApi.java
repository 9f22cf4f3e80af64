package org.intersession.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.intersession.meeting.calendar.MeetingCalendar;
import org.intersession.meeting.change.ChangeActions;
import org.intersession.meeting.change.ChangeForm;
import org.intersession.meeting.scheduling.MeetingBody;
import org.intersession.meeting.scheduling.MeetingForm;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Processes;
import org.intersession.web.Typed;
import org.intersession.web.program.Paged;
import org.intersession.web.program.Sent;

/**
 * Meetings for programs: the list and each one as far as the asker sees it; for secretariats the acts of the pages.
 */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class MeetingApi {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private final Actor actor;
    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Processes processes;
    private final MeetingActions actions;
    private final ChangeActions changes;
    private final Sent sent;
    private final Clock clock;

    MeetingApi(
            Actor actor,
            Meetings meetings,
            MeetingCalendar calendar,
            Processes processes,
            MeetingActions actions,
            ChangeActions changes,
            Sent sent,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.calendar = calendar;
        this.processes = processes;
        this.actions = actions;
        this.changes = changes;
        this.sent = sent;
        this.clock = clock;
    }

    /**
     * Newest first; of one process ({@code ?process=idm}) or of all: at most {@code limit} after the meeting {@code
     * after}, with a Link to the next.
     */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Meetings as far as the asker sees them, the newest first")
    @APIResponseSchema(value = MeetingView[].class, responseCode = "200")
    public Response list(
            @QueryParam("process") String process,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit,
            @Context UriInfo here) {
        var now = clock.instant();
        var its = process == null ? null : processes.called(process).id;
        var last =
                after == null ? null : meetings.outlinedFor(actor, now, after).meeting();
        var paged = Paged.by(limit, USUAL, MOST);
        return paged.answer(
                calendar.listedFor(actor, now, its, last, paged.oneMore()),
                here,
                it -> it.meeting().slug,
                it -> MeetingView.of(it, now));
    }

    @GET
    @Path("{slug:[a-z0-9-]+}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "One meeting, in outline where it is shown in outline")
    public MeetingView one(@PathParam("slug") String slug) {
        var now = clock.instant();
        return MeetingView.of(meetings.outlinedFor(actor, now, slug), now);
    }

    /** Makes a draft. The same {@code Idempotency-Key} again answers with the meeting it made. */
    @POST
    @Operation(summary = "Schedule a meeting: a draft, which nobody else sees")
    @APIResponseSchema(value = MeetingView.class, responseCode = "201")
    public Response schedule(MeetingBody body) {
        Guard.allow(MeetingPolicy.maySchedule(actor));
        var slug = actions.schedule(actor, sent.once(), MeetingForm.read(typed(body), clock.instant()));
        return Response.created(URI.create("/api/v1/meetings/" + slug))
                .entity(after(slug))
                .build();
    }

    @PUT
    @Path("{slug:[a-z0-9-]+}")
    @Operation(summary = "Revise a meeting; dates, hours, place and mode of an announced one are changed by moving it")
    public MeetingView revise(@PathParam("slug") String slug, MeetingBody body) {
        Guard.allow(MeetingPolicy.mayRevise(actor, meetings.seenBy(actor, clock.instant(), slug)));
        var typed = typed(body);
        return after(actions.revise(
                actor,
                slug,
                typed.version(),
                plan -> plan == null ? MeetingForm.read(typed, null) : MeetingForm.revised(typed, plan)));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/announcement")
    @Operation(summary = "Announce a draft")
    public MeetingView announce(@PathParam("slug") String slug, MeetingBody.Version body) {
        return then(slug, body, typed -> actions.announce(actor, slug, typed.version()));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/moving")
    @Operation(summary = "Change dates, hours, place or mode, and write to all whom it concerns")
    public MeetingView move(@PathParam("slug") String slug, MeetingBody.Change body) {
        var typed = typed(body);
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayMove(actor, meeting));
        changes.move(actor, slug, typed.version(), ChangeForm.read(typed, meeting, true, clock.instant()));
        return after(slug);
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/postponement")
    @Operation(summary = "Postpone a meeting")
    public MeetingView postpone(@PathParam("slug") String slug, MeetingBody.Change body) {
        return then(
                slug,
                body,
                typed -> changes.postpone(
                        actor, slug, typed.version(), ChangeForm.read(typed, null, false, clock.instant())));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/cancellation")
    @Operation(summary = "Cancel a meeting")
    public MeetingView cancel(@PathParam("slug") String slug, MeetingBody.Change body) {
        return then(
                slug,
                body,
                typed -> changes.cancel(
                        actor, slug, typed.version(), ChangeForm.read(typed, null, false, clock.instant())));
    }

    @POST
    @Path("{slug:[a-z0-9-]+}/extension")
    @Operation(summary = "Extend the deadline for nominations for all parties")
    public MeetingView extend(@PathParam("slug") String slug, MeetingBody.Extension body) {
        var typed = typed(body);
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayExtend(actor, meeting));
        var zone = meeting.plan().deadlineZone();
        var deadline = typed.needed("nominations.day", typed.moment("nominations", zone));
        typed.check();
        changes.extend(actor, slug, typed.version(), deadline, zone);
        return after(slug);
    }

    private MeetingView then(String slug, Object body, Consumer<Typed> act) {
        act.accept(typed(body));
        return after(slug);
    }

    /** What was read before the act is not what is there after it. */
    private MeetingView after(String slug) {
        meetings.readAnew();
        return one(slug);
    }

    private Typed typed(Object body) {
        return sent.typed(body);
    }
}
