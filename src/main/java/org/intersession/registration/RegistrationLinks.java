package org.intersession.registration;

import io.quarkus.qute.TemplateExtension;
import org.intersession.delegation.Delegate;

/** Where people register, and where the secretariat reminds them. */
@TemplateExtension
final class RegistrationLinks {
    private RegistrationLinks() {}

    static String reminderLink(Delegate delegate) {
        return "/meetings/" + delegate.delegation.meeting.slug + "/registrations/reminder";
    }
}
