package org.intersession.delegation;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.invitation.Invitation;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;

/** Who may do what with a delegation: its focal points, and for them the secretariat, which then says what it received. */
@TemplateExtension
public final class DelegationPolicy {
    private DelegationPolicy() {}

    /** Answer, name, submit, attach a letter, withdraw. */
    public static boolean mayCompose(Actor actor, Invitation invitation) {
        return actor.focalPointOf(invitation.party.id, invitation.meeting.processIds()) || mayReview(actor, invitation);
    }

    /** Return, confirm, not confirm, extend a deadline, note. */
    public static boolean mayReview(Actor actor, Invitation invitation) {
        return actor.secretariatOf(invitation.meeting.processIds());
    }

    /** Whether the secretariat of a process hears at once or once a day, it says itself. */
    public static boolean mayChooseNotice(Actor actor, Process process) {
        return actor.secretariatOf(List.of(process.id));
    }

    public static boolean mayDigest(Actor actor) {
        return actor.isSystem();
    }

    /** Whether they act for the party without being of it: then what they record was received somehow. */
    public static boolean records(Actor actor, Invitation invitation) {
        return !actor.focalPointOf(invitation.party.id, invitation.meeting.processIds());
    }
}
