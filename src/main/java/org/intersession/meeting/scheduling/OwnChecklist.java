package org.intersession.meeting.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingLinks;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.language.Languages;

/** What a meeting itself may still lack: title and city in its working languages, a contact, days, place, notice. */
@ApplicationScoped
class OwnChecklist implements Checklist {
    private final Clock clock;

    OwnChecklist(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Line> before(Meeting meeting, Locale locale) {
        var said = Said.in(locale);
        var edit = MeetingLinks.editLink(meeting);
        var lines = new ArrayList<Line>();
        meeting.lacks().forEach(lack -> lines.add(new Line(true, said.lack(lack), edit)));
        for (var language : meeting.languages) {
            var name = Locale.forLanguageTag(language).getDisplayLanguage(locale);
            if (Languages.serves(language) && !meeting.title.has(language)) {
                lines.add(new Line(false, said.titleMissing(name), edit));
            }
            if (Languages.serves(language) && meeting.city != null && !meeting.city.has(language)) {
                lines.add(new Line(false, said.cityMissing(name), edit));
            }
        }
        if (meeting.contactName == null || meeting.contactMail == null) {
            lines.add(new Line(false, said.contactMissing(), edit));
        }
        if (meeting.nominationsCloseAt == null) {
            lines.add(new Line(false, said.deadlineMissing(), edit));
        }
        if (meeting.mode != Meeting.Mode.ONLINE && meeting.venue == null) {
            lines.add(new Line(false, said.venueMissing(), edit));
        }
        var notice = Notice.sentence(meeting, clock.instant(), locale);
        if (!notice.isEmpty()) {
            lines.add(new Line(false, notice, edit));
        }
        return lines;
    }
}
