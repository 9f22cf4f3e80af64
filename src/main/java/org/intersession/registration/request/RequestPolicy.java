package org.intersession.registration.request;

import org.intersession.delegation.DelegationPolicy;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** Who may register before being named: anybody signed in, where the meeting says so; and who approves: the party. */
public final class RequestPolicy {
    private RequestPolicy() {}

    public static boolean mayAsk(Actor actor, Meeting meeting) {
        return actor.signedIn() && asksFirst(meeting);
    }

    public static boolean asksFirst(Meeting meeting) {
        return meeting.registrationFirst && meeting.state == Meeting.State.ANNOUNCED;
    }

    public static boolean mayWithdraw(Actor actor, RegistrationRequest request) {
        return actor.signedIn() && request.person.id.equals(actor.person());
    }

    public static boolean mayDecide(Actor actor, Invitation invitation) {
        return DelegationPolicy.mayCompose(actor, invitation);
    }
}
