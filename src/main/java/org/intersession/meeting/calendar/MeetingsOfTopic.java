package org.intersession.meeting.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.Said;
import org.intersession.meeting.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Topic;
import org.intersession.registry.topic.TopicSection;

/** On a topic's page: the meetings that carry it, newest first. */
@ApplicationScoped
class MeetingsOfTopic implements TopicSection {
    private final MeetingCalendar calendar;

    MeetingsOfTopic(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance oftopic(List<Seen> meetings);
    }

    @Override
    public Optional<Part> part(Actor actor, Topic topic, Instant now) {
        var carrying = calendar.carrying(topic, actor.person(), actor.rolesInQueries(), actor.within(), now).stream()
                .map(meeting -> new Seen(meeting, true))
                .toList();
        return carrying.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Part.MEETINGS,
                        "meetings",
                        Said.in(actor.locale()).calendarTitle(),
                        Templates.oftopic(carrying)));
    }
}
