package org.intersession.participants;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** Who may take the list with them, and who has the first in the order drawn. */
@TemplateExtension
public final class ParticipantPolicy {
    private ParticipantPolicy() {}

    /** As a table for other programs: the secretariat alone. */
    public static boolean mayExport(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    /** As paper: whoever sees it; under the Chatham House Rule the secretariat alone. */
    public static boolean mayPrint(Actor actor, Meeting meeting) {
        return !meeting.chathamHouse || mayExport(actor, meeting);
    }

    public static boolean mayDraw(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds()) || actor.chairOf(meeting.id);
    }
}
