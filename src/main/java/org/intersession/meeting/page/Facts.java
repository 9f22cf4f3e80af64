package org.intersession.meeting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** What stands above the sections, of which most meetings have nothing: no part of its own, only what there is. */
@ApplicationScoped
public class Facts implements MeetingSection {
    public static final String CHANGES = "changes";
    static final String PROCESSES = "processes";
    static final String PARTNERS = "partners";
    static final String TOPICS = "topics";

    @Override
    public Map<String, String> counts() {
        return Map.of(
                CHANGES, MeetingSection.versions("c", "MeetingChange c where c.meeting = m"),
                PROCESSES, MeetingSection.versions("p", "m.processes p"),
                PARTNERS, MeetingSection.versions("p", "m.partners p"),
                TOPICS, MeetingSection.versions("t", "m.topics t"));
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        return Optional.empty();
    }
}
