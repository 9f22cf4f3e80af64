package org.intersession.invitation.text;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.program.Sent;
import org.jboss.resteasy.reactive.RestResponse;

/** The words in which one meeting invites, where they differ from its process's, for programs. */
@Path("/api/v1/meetings/{slug}/texts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class MeetingTextApi {
    private final Actor actor;
    private final Meetings meetings;
    private final Texts texts;
    private final TextActions actions;
    private final Sent sent;
    private final Clock clock;

    MeetingTextApi(Actor actor, Meetings meetings, Texts texts, TextActions actions, Sent sent, Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.texts = texts;
        this.actions = actions;
        this.sent = sent;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The texts in force for the invitations of a meeting")
    public RestResponse<List<TextView>> texts(String slug) {
        var meeting = mine(slug);
        return TextView.answer(texts.inForce(meeting.process(), meeting));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write texts for one meeting; those not sent stay as they are")
    public RestResponse<List<TextView>> write(String slug, List<TextView> body) {
        var meeting = mine(slug);
        var form = TextView.form(sent, body, texts.inForce(meeting.process(), meeting));
        actions.writeForMeeting(actor, slug, form);
        texts.readAnew();
        return texts(slug);
    }

    private Meeting mine(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
