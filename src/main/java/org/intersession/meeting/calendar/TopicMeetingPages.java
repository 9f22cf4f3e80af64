package org.intersession.meeting.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.topic.Topic;
import org.intersession.registry.topic.Topics;
import org.jboss.resteasy.reactive.RestQuery;

/** All meetings that carry a topic, a page at a time: its own page has the newest. */
@Path("/topics/{slug:[a-z0-9-]+}/meetings")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class TopicMeetingPages {
    private static final int SHOWN = 50;

    private final Actor actor;
    private final Topics topics;
    private final Meetings meetings;
    private final MeetingCalendar calendar;
    private final Clock clock;

    TopicMeetingPages(Actor actor, Topics topics, Meetings meetings, MeetingCalendar calendar, Clock clock) {
        this.actor = actor;
        this.topics = topics;
        this.meetings = meetings;
        this.calendar = calendar;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance topicmeetings(Topic topic, List<Seen> meetings, String after);
    }

    @GET
    public TemplateInstance all(@PathParam("slug") String slug, @RestQuery String after) {
        var now = clock.instant();
        var topic = topics.called(slug);
        var last = after == null ? null : meetings.seenBy(actor, now, after);
        var found = calendar.carrying(actor, now, topic, last, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return Templates.topicmeetings(
                topic, shown, found.size() > SHOWN ? shown.get(SHOWN - 1).meeting().slug : null);
    }
}
