package org.intersession.agenda;

import io.quarkus.qute.TemplateExtension;
import org.intersession.agenda.release.Release;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;

/** The addresses of agendas, programmes and their parts. */
@TemplateExtension
public final class AgendaLinks {
    private AgendaLinks() {}

    /** The working draft. */
    public static String agendaLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/agenda";
    }

    /** The newest release that the reader may see. */
    public static String programmeLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/programme";
    }

    /** What hangs at the doors, of the newest release that the reader may see. */
    public static String doorSheetsLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/door-sheets.pdf";
    }

    public static String link(Release release) {
        return agendaLink(release.meeting) + "/releases/" + release.slug;
    }

    public static String link(AgendaItem item) {
        return agendaLink(item.meeting) + "/items/" + item.id;
    }

    public static String link(Sitting sitting) {
        return agendaLink(sitting.meeting) + "/sittings/" + sitting.id;
    }

    public static String link(Scheduled scheduled) {
        return agendaLink(scheduled.meeting) + "/scheduled/" + scheduled.id;
    }

    public static String link(Speaker speaker) {
        return agendaLink(speaker.meeting) + "/speakers/" + speaker.id;
    }
}
