package org.intersession.agenda;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** Who may work on an agenda and give it out: the secretariat of the meeting. */
@TemplateExtension
public final class AgendaPolicy {
    private AgendaPolicy() {}

    public static boolean mayDraft(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    public static boolean mayRelease(Actor actor, Meeting meeting) {
        return mayDraft(actor, meeting);
    }
}
