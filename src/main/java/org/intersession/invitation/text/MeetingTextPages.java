package org.intersession.invitation.text;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.intersession.invitation.InvitationLinks;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Filled;
import org.intersession.web.Forms;
import org.intersession.web.Go;

/** The words in which one meeting invites, where they differ from its process's. */
@Path("/meetings/{slug}/texts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MeetingTextPages {
    private final Actor actor;
    private final Meetings meetings;
    private final Texts texts;
    private final TextActions actions;
    private final Forms forms;
    private final Clock clock;

    MeetingTextPages(Actor actor, Meetings meetings, Texts texts, TextActions actions, Forms forms, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.texts = texts;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ofMeeting(String slug) {
        var meeting = meeting(slug);
        return page(meeting, texts.form(meeting.process(), meeting));
    }

    @POST
    public Response writeForMeeting(String slug) {
        var filled = forms.submit(typed -> actions.writeForMeeting(actor, slug, TextForm.read(typed)));
        if (filled.accepted()) {
            return Go.to("/meetings/" + slug + "/invitations");
        }
        var meeting = meeting(slug);
        return Go.back(filled, page(meeting, filled.against(texts.form(meeting.process(), meeting))));
    }

    private static TemplateInstance page(Meeting meeting, Filled form) {
        return ProcessTextPages.page(meeting.process(), meeting, InvitationLinks.textsPath(meeting), form);
    }

    private Meeting meeting(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
