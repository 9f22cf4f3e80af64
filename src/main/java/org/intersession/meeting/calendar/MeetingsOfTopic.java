package org.intersession.meeting.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.outline.Seen;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.topic.Topic;
import org.intersession.registry.topic.TopicSection;

/** On a topic's page: the meetings that carry it, newest first. */
@ApplicationScoped
class MeetingsOfTopic implements TopicSection {
    /** All of them are on a page of their own. */
    private static final int SHOWN = 20;

    private final MeetingCalendar calendar;

    MeetingsOfTopic(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance oftopic(List<Seen> meetings, String all);
    }

    @Override
    public Optional<Part> part(Actor actor, Topic topic, Instant now) {
        var carrying = calendar.carrying(actor, now, topic, null, SHOWN + 1);
        return carrying.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(
                        Part.MEETINGS,
                        "meetings",
                        Said.in(actor.locale()).calendarTitle(),
                        Templates.oftopic(
                                carrying.subList(0, Math.min(SHOWN, carrying.size())),
                                carrying.size() > SHOWN ? "/topics/" + topic.slug + "/meetings" : null)));
    }
}
