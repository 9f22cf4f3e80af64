package org.intersession.meeting.outline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.Said;

/**
 * A meeting as somebody sees it: whole, or in outline. Of an outline only its processes and its dates may reach a page,
 * a feed or a mail; the methods here say no more.
 */
public record Seen(Meeting meeting, boolean whole) {
    /** Its title; in outline "Meeting of the …". */
    public String title(Locale locale) {
        if (whole) {
            return meeting.title.in(locale);
        }
        var names =
                meeting.processes.stream().map(process -> process.brief(locale)).collect(Collectors.joining(", "));
        return Said.in(locale).meetingOf(names);
    }

    /** The language of {@link #title}. */
    public String language(Locale locale) {
        return whole ? meeting.title.languageFor(locale) : locale.getLanguage();
    }

    public String days(Locale locale) {
        return Said.days(meeting, locale);
    }

    public String city(Locale locale) {
        return whole && meeting.city != null ? meeting.city.in(locale) : "";
    }

    public static List<Seen> all(List<Meeting> meetings, Set<UUID> partIn) {
        return meetings.stream().map(meeting -> of(meeting, partIn)).toList();
    }

    public static Seen of(Meeting meeting, Set<UUID> partIn) {
        return new Seen(meeting, meeting.shown == Meeting.Shown.ALL || partIn.contains(meeting.id));
    }
}
