package org.intersession.invitation.terms;

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
import org.intersession.invitation.Invitation;
import org.intersession.invitation.InvitationActions;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.Invitee;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.membership.Category;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** One party's places, category and language, for the secretariat: before it is invited, and after. */
@Path("/meetings/{slug}/parties/{code:[A-Z][A-Z0-9-]*}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TermsPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Invitations invitations;
    private final InvitationActions actions;
    private final Forms forms;
    private final Clock clock;

    TermsPages(
            Actor actor,
            Meetings meetings,
            Invitations invitations,
            InvitationActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.invitations = invitations;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance terms(
                Meeting meeting, Invitee invitee, Invitation sent, Category[] categories, Filled form);
    }

    @GET
    public TemplateInstance terms(String slug, String code) {
        var invitee = invitee(mine(slug), code);
        return page(invitee, TermsForm.with(invitee));
    }

    @POST
    public Response change(String slug, String code) {
        var filled = forms.submit(typed -> actions.change(actor, slug, code, typed.version(), TermsForm.read(typed)));
        if (filled.accepted()) {
            return Go.to("/meetings/" + slug + "/parties?at=" + code + "#" + code);
        }
        var invitee = invitee(mine(slug), code);
        return Go.back(filled, page(invitee, filled.against(TermsForm.with(invitee))));
    }

    private TemplateInstance page(Invitee invitee, Filled form) {
        return Templates.terms(
                invitee.meeting,
                invitee,
                invitations.of(invitee.meeting, invitee.party.id).orElse(null),
                Category.values(),
                form);
    }

    private Invitee invitee(Meeting meeting, String code) {
        return invitations.invitee(meeting, code).orElseThrow(Missing::new);
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
