package org.intersession.outcome.forward;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.outcome.OutcomeLinks;
import org.intersession.outcome.OutcomePolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** "The way forward" of a meeting: for whoever may read the paper it stands under. */
@Path("/meetings/{slug}/way-forward")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class WayForwardPages {
    private final Actor actor;
    private final Meetings meetings;
    private final WayForward wayForward;
    private final WayForwardActions actions;
    private final Forms forms;
    private final Clock clock;

    WayForwardPages(
            Actor actor,
            Meetings meetings,
            WayForward wayForward,
            WayForwardActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.wayForward = wayForward;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "outcome")
    static class Templates {
        static native TemplateInstance way(
                Meeting meeting,
                List<Document> outcomes,
                List<FollowUp> points,
                List<FollowUp.Status> statuses,
                boolean mayFollow,
                String here,
                Filled filled);
    }

    @GET
    public TemplateInstance way(String slug) {
        return page(meetings.seenBy(actor, clock.instant(), slug), Filled.empty());
    }

    @POST
    public Response add(String slug) {
        return back(slug, forms.submit(typed -> actions.add(actor, slug, WayForwardForm.read(typed))));
    }

    @POST
    @Path("{id}")
    public Response follow(String slug, UUID id) {
        var point = mine(slug, id);
        var before = WayForwardForm.before(point.id);
        return back(
                slug,
                forms.submit(typed -> actions.follow(actor, slug, point.id, WayForwardForm.followed(typed, before))));
    }

    /** Before it is read: what is wrong with it names its point. */
    private FollowUp mine(String slug, UUID id) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(OutcomePolicy.mayDraftOutcome(actor, meeting));
        return wayForward.point(actor, now, meeting, id).orElseThrow(Missing::new);
    }

    private Response back(String slug, Filled filled) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        return filled.accepted() ? Go.to(OutcomeLinks.wayForwardLink(meeting)) : Go.back(filled, page(meeting, filled));
    }

    private TemplateInstance page(Meeting meeting, Filled filled) {
        var now = clock.instant();
        var points = wayForward.of(actor, now, meeting);
        var stored = WayForwardForm.of(points);
        return Templates.way(
                meeting,
                wayForward.outcomes(actor, now, meeting),
                points,
                List.of(FollowUp.Status.values()),
                OutcomePolicy.mayDraftOutcome(actor, meeting),
                OutcomeLinks.wayForwardLink(meeting),
                filled.against(stored).over(stored));
    }
}
