package org.intersession.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Topic;
import org.intersession.registry.topic.TopicSection;

/** On a topic's page: the meetings that carry it, newest first. */
@ApplicationScoped
class MeetingsOfTopic implements TopicSection {
    private final Meetings meetings;

    MeetingsOfTopic(Meetings meetings) {
        this.meetings = meetings;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance oftopic(List<Seen> meetings);
    }

    @Override
    public Optional<Part> part(Actor actor, Topic topic, Instant now) {
        var carrying = meetings.carrying(topic, actor.person(), actor.rolesInQueries(), actor.within(), now).stream()
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
