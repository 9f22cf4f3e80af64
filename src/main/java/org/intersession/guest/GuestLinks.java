package org.intersession.guest;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;

/** Where the pages of those invited by name are. */
@TemplateExtension
public final class GuestLinks {
    private GuestLinks() {}

    public static String guestsLink(Meeting meeting) {
        return MeetingLinks.link(meeting) + "/guests";
    }

    public static String guestReviewLink(Meeting meeting) {
        return guestsLink(meeting) + "/invitations";
    }

    public static String link(Guest guest) {
        return guestsLink(guest.meeting) + "/" + guest.number;
    }

    public static String removalLink(Guest guest) {
        return link(guest) + "/removal";
    }

    public static String withdrawalLink(Guest guest) {
        return link(guest) + "/withdrawal";
    }

    /** Where the secretariat records an answer. */
    public static String answerLink(Guest guest) {
        return link(guest) + "/answer";
    }

    /** The guest's own page. */
    public static String ownLink(Guest guest) {
        return MeetingLinks.link(guest.meeting) + "/guest";
    }

    public static String ownAnswerLink(Guest guest) {
        return ownLink(guest) + "/answer";
    }

    public static String letterLink(Guest guest) {
        return ownLink(guest) + "/letter.pdf";
    }
}
