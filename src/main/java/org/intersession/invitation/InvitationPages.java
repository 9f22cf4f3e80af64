package org.intersession.invitation;

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
import org.intersession.invitation.review.Draft;
import org.intersession.invitation.review.Review;
import org.intersession.invitation.review.Reviews;
import org.intersession.invitation.workspace.Progress;
import org.intersession.invitation.workspace.Standing;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;
import org.jboss.resteasy.reactive.RestQuery;

/** The one page on which invitations are reviewed, sent, and followed afterwards. */
@Path("/meetings/{slug}/invitations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class InvitationPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final Reviews reviews;
    private final InvitationActions actions;
    private final Forms forms;
    private final Clock clock;

    InvitationPages(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            Reviews reviews,
            InvitationActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.reviews = reviews;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance review(
                Meeting meeting, Review review, Progress progress, Shown letter, Filled form);
    }

    /** One of the letters, with the one before and the one after. */
    record Shown(Draft draft, int number, int of, String previous, String next) {
        static Shown of(Review review, String code) {
            var all = review.sendable();
            if (all.isEmpty()) {
                return null;
            }
            var at = 0;
            for (var i = 0; i < all.size(); i++) {
                if (all.get(i).party().code.equals(code)) {
                    at = i;
                }
            }
            return new Shown(all.get(at), at + 1, all.size(), code(all, at - 1), code(all, at + 1));
        }

        private static String code(List<Draft> all, int at) {
            return at < 0 || at >= all.size() ? null : all.get(at).party().code;
        }
    }

    @GET
    public TemplateInstance review(String slug, @RestQuery String letter) {
        return page(mine(slug), letter, Filled.empty());
    }

    @POST
    public Response send(String slug) {
        var filled = forms.submit(typed -> actions.send(actor, slug, typed.raw("digest")));
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/invitations")
                : Go.back(filled, page(mine(slug), null, filled));
    }

    @POST
    @Path("again")
    public Response sendAgain(String slug) {
        var filled = forms.submit(typed -> {
            var address = typed.needed("address", typed.mail("address"));
            typed.check();
            actions.sendAgain(actor, slug, typed.raw("refused"), address);
        });
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/invitations")
                : Go.back(filled, page(mine(slug), null, filled));
    }

    private TemplateInstance page(Meeting meeting, String letter, Filled form) {
        var review = reviews.of(meeting);
        var progress = new Progress(
                Standing.of(invitations.deliveries(meeting.id, "invitation")), invitations.refused(meeting.id));
        return Templates.review(meeting, review, progress, Shown.of(review, letter), form);
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
