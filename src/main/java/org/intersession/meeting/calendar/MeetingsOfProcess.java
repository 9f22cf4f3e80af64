package org.intersession.meeting.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On a process's page: its meetings, coming, then by series and year. */
@ApplicationScoped
class MeetingsOfProcess implements ProcessSection {
    /** More are in the calendar. */
    private static final int SHOWN = 20;

    private final MeetingCalendar calendar;

    MeetingsOfProcess(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance ofprocess(Listing listing, Process process);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        var coming = new ArrayList<>(calendar.postponedFor(actor, now, process.id, null, SHOWN));
        coming.addAll(calendar.comingFor(actor, now, process.id, null, null, SHOWN + 1));
        var listing = Listing.of(
                List.of(),
                coming,
                calendar.pastFor(actor, now, process.id, null, null, null, SHOWN + 1),
                SHOWN,
                List.of());
        return Optional.of(new Part(
                Part.MEETINGS,
                "meetings",
                Said.in(actor.locale()).calendarTitle(),
                Templates.ofprocess(listing, process)));
    }
}
