package org.intersession.invitation;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.InvitationText.Kind;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Languages;
import org.intersession.registry.Process;
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
    private final Addressees processes;
    private final Texts texts;
    private final TextActions actions;
    private final Forms forms;
    private final Clock clock;

    MeetingTextPages(
            Actor actor,
            Meetings meetings,
            Addressees processes,
            Texts texts,
            TextActions actions,
            Forms forms,
            Clock clock) {
        this.actor = actor;
        this.meetings = meetings;
        this.processes = processes;
        this.texts = texts;
        this.actions = actions;
        this.forms = forms;
        this.clock = clock;
    }

    @GET
    public TemplateInstance ofMeeting(String slug) {
        var meeting = meeting(slug);
        return page(meeting.process(), meeting, initial(meeting.process(), meeting));
    }

    @POST
    public Response writeForMeeting(String slug) {
        var filled = forms.submit(typed -> actions.writeForMeeting(actor, slug, TextForm.read(typed)));
        var meeting = meeting(slug);
        return filled.accepted()
                ? Go.to("/meetings/" + slug + "/invitations")
                : Go.back(filled, page(meeting.process(), meeting, filled));
    }

    private Filled initial(Process process, Meeting meeting) {
        var inForce = texts.inForce(process, meeting);
        var values = new HashMap<String, Object>();
        for (var kind : Kind.values()) {
            for (var language : Languages.ALL) {
                var words = inForce.of(kind, language);
                values.put(kind.code() + ".subject." + language, words.subject());
                values.put(kind.code() + ".text." + language, words.text());
            }
        }
        return Filled.with(values);
    }

    private static TemplateInstance page(Process process, Meeting meeting, Filled form) {
        var action = meeting == null ? "/processes/" + process.slug + "/texts" : InvitationLinks.textsPath(meeting);
        var fields = Fields.KNOWN.stream().map(it -> "{" + it + "}").toList();
        return ProcessTextPages.Templates.texts(process, meeting, action, List.of(Kind.values()), fields, form);
    }

    private Meeting meeting(String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
