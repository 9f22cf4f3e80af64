package org.intersession.meeting.scheduling;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;
import org.intersession.registry.process.ProcessSection;

/** On a process's page, for its secretariat: the way to schedule a meeting, and to what it opens. */
@ApplicationScoped
class SchedulingOfProcess implements ProcessSection {
    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance schedulelink(Process process);
    }

    @Override
    public Optional<Part> part(Actor actor, Process process, Instant now) {
        return MeetingPolicy.maySchedule(actor, List.of(process.id))
                ? Optional.of(new Part(Part.ACTS, "schedule", null, Templates.schedulelink(process)))
                : Optional.empty();
    }
}
