package org.intersession.registration.request;

import io.quarkus.qute.TemplateExtension;
import org.intersession.delegation.DelegationLinks;
import org.intersession.meeting.Meeting;

/** Where people register before being named, and where their party decides. */
@TemplateExtension
final class RequestLinks {
    private RequestLinks() {}

    static String own(String slug) {
        return "/meetings/" + slug + "/request";
    }

    static String requestLink(Meeting meeting) {
        return own(meeting.slug);
    }

    static String requestWithdrawal(Meeting meeting) {
        return own(meeting.slug) + "/withdrawal";
    }

    static String reviewLink(RegistrationRequest request) {
        return DelegationLinks.link(request.meeting.slug, request.party.code) + "/requests/" + request.id;
    }

    static String approvalLink(RegistrationRequest request) {
        return reviewLink(request) + "/approval";
    }

    static String refusalLink(RegistrationRequest request) {
        return reviewLink(request) + "/refusal";
    }
}
