package org.intersession.agenda;

import io.quarkus.qute.TemplateExtension;
import org.intersession.agenda.release.Release;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;

/** Who may work on an agenda and give it out: the secretariat of the meeting. */
@TemplateExtension
public final class AgendaPolicy {
    private AgendaPolicy() {}

    public static boolean mayDraft(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    /** As {@link Agendas#SEEN} has it. */
    public static boolean mayReadDraft(Actor actor, Meeting meeting) {
        return mayDraft(actor, meeting) || actor.chairOf(meeting.id);
    }

    public static boolean mayRelease(Actor actor, Meeting meeting) {
        return mayDraft(actor, meeting);
    }

    /** The officer's line on what changed: in a restricted release it is assigned to no conference services. */
    public static boolean mayReadWhatChanged(Actor actor, Release release) {
        var meeting = release.meeting;
        return release.distribution != Distribution.RESTRICTED
                || !actor.conferenceServicesOf(meeting.id)
                || actor.delegateAt(meeting.id)
                || actor.chairOf(meeting.id)
                || mayDraft(actor, meeting);
    }
}
