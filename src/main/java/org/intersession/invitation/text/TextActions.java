package org.intersession.invitation.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Stale;
import org.intersession.registry.Process;

/** Writing the texts of invitations. Only what differs from the words in force is kept. */
@ApplicationScoped
@Transactional
public class TextActions {
    private final Meetings meetings;
    private final Addressees processes;
    private final Invitations invitations;
    private final Texts texts;
    private final Journal journal;
    private final Clock clock;

    TextActions(
            Meetings meetings,
            Addressees processes,
            Invitations invitations,
            Texts texts,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.processes = processes;
        this.invitations = invitations;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    void writeForProcess(Actor actor, String slug, TextForm form) {
        var process = processes.process(slug).orElseThrow(Missing::new);
        Guard.allow(InvitationPolicy.mayWriteTexts(actor, process));
        write(process, null, form);
        journal.note(actor, "invitation-text.written", process.id);
    }

    void writeForMeeting(Actor actor, String slug, TextForm form) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        write(meeting.process(), meeting, form);
        journal.note(actor, "invitation-text.written", meeting.id);
    }

    private void write(Process process, Meeting meeting, TextForm form) {
        var inForce = texts.inForce(process, meeting);
        if (form.version() != inForce.version()) {
            throw new Stale();
        }
        for (var written : form.all()) {
            var now = inForce.of(written.kind(), written.language());
            if (now.subject().equals(said(written.subject())) && now.text().equals(said(written.text()))) {
                continue;
            }
            var text = invitations.texts(process).stream()
                    .filter(it -> it.kind == written.kind() && it.language.equals(written.language()))
                    .filter(it -> meeting == null ? it.meeting == null : meeting.equals(it.meeting))
                    .findFirst()
                    .orElseGet(() -> new InvitationText(process, meeting, written.kind(), written.language()));
            text.say(written.subject(), written.text());
            text.persist();
        }
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
