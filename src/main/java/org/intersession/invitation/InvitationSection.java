package org.intersession.invitation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.invitation.answer.Answered;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;

/** On the meeting's page, for its secretariat: how far inviting has come, and the way there. */
@ApplicationScoped
class InvitationSection implements MeetingSection {
    private final Invitations invitations;

    InvitationSection(Invitations invitations) {
        this.invitations = invitations;
    }

    @CheckedTemplate(basePath = "invitation")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, Answered count);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!InvitationPolicy.mayInvite(actor, meeting) || meeting.state == Meeting.State.ARCHIVED) {
            return Optional.empty();
        }
        return Optional.of(new Part(
                WORK + 10,
                "invitations",
                InvitationLetters.said(actor.locale()).title(),
                Templates.section(meeting, invitations.count(meeting))));
    }
}
