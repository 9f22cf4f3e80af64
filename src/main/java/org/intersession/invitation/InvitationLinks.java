package org.intersession.invitation;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;

/** Where the pages of inviting are, all under the meeting. */
@TemplateExtension
public final class InvitationLinks {
    private InvitationLinks() {}

    public static String invitationsPath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/invitations";
    }

    public static String audiencePath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/audience";
    }

    public static String textsPath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/texts";
    }

    public static String partiesPath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/parties";
    }

    public static String reminderPath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/reminder";
    }

    public static String messagePath(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/message";
    }

    public static String termsPath(Invitee invitee) {
        return partiesPath(invitee.meeting) + "/" + invitee.party.code;
    }

    public static String invitationPath(Invitation invitation) {
        return invitationsPath(invitation.meeting) + "/" + invitation.party.code;
    }
}
