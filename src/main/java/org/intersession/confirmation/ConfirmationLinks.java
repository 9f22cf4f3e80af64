package org.intersession.confirmation;

import io.quarkus.qute.TemplateExtension;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.meeting.Meeting;

/** Where the secretariat reviews, and the names of the fields there. */
@TemplateExtension
public final class ConfirmationLinks {
    private ConfirmationLinks() {}

    public static String confirmationsLink(Delegation delegation) {
        return "/meetings/" + delegation.meeting.slug + "/confirmations";
    }

    public static String reviewLink(Delegation delegation) {
        return confirmationsLink(delegation) + "/" + delegation.party.code;
    }

    static String noticeLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/notice";
    }

    static String returnLink(Delegation delegation) {
        return reviewLink(delegation) + "/return";
    }

    static String notesLink(Delegation delegation) {
        return reviewLink(delegation) + "/notes";
    }

    static String nonConfirmationLink(Delegate delegate) {
        return reviewLink(delegate.delegation) + "/delegates/" + delegate.number + "/non-confirmation";
    }

    static String confirmedWithdrawalLink(Delegate delegate) {
        return reviewLink(delegate.delegation) + "/delegates/" + delegate.number + "/withdrawal";
    }

    static String whyField(Delegate delegate) {
        return "why" + delegate.number;
    }

    static boolean returnable(Delegation delegation) {
        return delegation.state == Delegation.State.SUBMITTED || delegation.state == Delegation.State.CONFIRMED;
    }
}
