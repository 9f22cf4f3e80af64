package org.intersession.meeting;

import io.quarkus.qute.TemplateExtension;
import org.intersession.meeting.outline.Seen;
import org.intersession.registry.Process;

/** Where the pages of meetings are. Other features hang theirs under {@link #link(Meeting)}. */
@TemplateExtension
public final class MeetingLinks {
    private MeetingLinks() {}

    public static String link(Meeting meeting) {
        return "/meetings/" + meeting.slug;
    }

    public static String link(Seen seen) {
        return link(seen.meeting());
    }

    public static String calendarLink(Meeting meeting) {
        return link(meeting) + ".ics";
    }

    public static String editLink(Meeting meeting) {
        return link(meeting) + "/edit";
    }

    public static String announcementLink(Meeting meeting) {
        return link(meeting) + "/announcement";
    }

    public static String extensionLink(Meeting meeting) {
        return link(meeting) + "/extension";
    }

    public static String movingLink(Meeting meeting) {
        return link(meeting) + "/moving";
    }

    public static String postponementLink(Meeting meeting) {
        return link(meeting) + "/postponement";
    }

    public static String cancellationLink(Meeting meeting) {
        return link(meeting) + "/cancellation";
    }

    public static String rulesLink(Process process) {
        return "/processes/" + process.slug + "/rules";
    }

    public static String scheduleLink(Process process) {
        return "/meetings/new?process=" + process.slug;
    }
}
