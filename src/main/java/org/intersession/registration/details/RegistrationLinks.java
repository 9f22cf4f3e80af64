package org.intersession.registration.details;

import io.quarkus.qute.TemplateExtension;
import org.intersession.invitation.InvitationLinks;
import org.intersession.meeting.Meeting;

/** Where people register, and where the secretariat reminds them. */
@TemplateExtension
final class RegistrationLinks {
    private RegistrationLinks() {}

    static String registrationsLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/registrations";
    }

    static String registrationReminderLink(Meeting meeting) {
        return InvitationLinks.reminderPath(meeting) + "?group=" + NotRegistered.KEY;
    }
}
