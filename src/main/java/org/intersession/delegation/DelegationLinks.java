package org.intersession.delegation;

import io.quarkus.qute.TemplateExtension;
import org.intersession.invitation.Invitation;

/** Where the pages of a delegation are. */
@TemplateExtension
public final class DelegationLinks {
    private DelegationLinks() {}

    public static String link(String slug, String code) {
        return "/meetings/" + slug + "/delegations/" + code;
    }

    public static String delegationLink(Invitation invitation) {
        return link(invitation.meeting.slug, invitation.party.code);
    }

    public static String link(Delegation delegation) {
        return link(delegation.meeting.slug, delegation.party.code);
    }

    public static String receiptLink(Delegation delegation) {
        return link(delegation) + "/receipt";
    }

    public static String letterLink(Delegation delegation) {
        return link(delegation) + "/letter";
    }

    public static String link(Delegate delegate) {
        return link(delegate.delegation) + "/delegates/" + delegate.number;
    }

    public static String answerLink(Invitation invitation) {
        return delegationLink(invitation) + "/answer";
    }

    public static String delegatesLink(Invitation invitation) {
        return delegationLink(invitation) + "/delegates";
    }

    public static String myselfLink(Invitation invitation) {
        return delegatesLink(invitation) + "/myself";
    }

    public static String againLink(Invitation invitation) {
        return delegatesLink(invitation) + "/again";
    }

    public static String submissionLink(Invitation invitation) {
        return delegationLink(invitation) + "/submission";
    }

    public static String extensionLink(Invitation invitation) {
        return delegationLink(invitation) + "/extension";
    }

    public static String correspondenceLink(Invitation invitation) {
        return delegationLink(invitation) + "/correspondence";
    }

    public static String headLink(Delegate delegate) {
        return link(delegate) + "/head";
    }

    public static String withdrawalLink(Delegate delegate) {
        return link(delegate) + "/withdrawal";
    }
}
