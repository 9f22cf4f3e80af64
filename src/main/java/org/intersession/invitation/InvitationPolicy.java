package org.intersession.invitation;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;

/** Who invites: the secretariat of any of the meeting's processes. */
@TemplateExtension
public final class InvitationPolicy {
    private InvitationPolicy() {}

    public static boolean mayInvite(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    public static boolean mayWriteTexts(Actor actor, Process process) {
        return actor.secretariatOf(List.of(process.id));
    }
}
