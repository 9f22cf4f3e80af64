package org.intersession.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.calendar.Listing;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On a process's page: its meetings, coming, then by series and year. */
@ApplicationScoped
class MeetingsOfProcess implements ProcessSection {
    /** More are in the calendar. */
    private static final int SHOWN = 20;

    private final Meetings meetings;

    MeetingsOfProcess(Meetings meetings) {
        this.meetings = meetings;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance ofprocess(Listing listing, Process process);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        var coming = new ArrayList<>(meetings.postponedFor(actor, now, process.id));
        coming.addAll(meetings.comingFor(actor, now, process.id, null, SHOWN + 1));
        var listing = Listing.of(
                List.of(),
                coming,
                meetings.pastFor(actor, now, process.id, null, null, null, SHOWN + 1),
                SHOWN,
                List.of());
        return Optional.of(new Part(
                Part.MEETINGS,
                "meetings",
                Said.in(actor.locale()).calendarTitle(),
                Templates.ofprocess(listing, process)));
    }
}
