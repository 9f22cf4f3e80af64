package org.intersession.meeting.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;

/** What there is of a meeting for whoever opens its page: asked for all sections together, when the first wants to know. */
@ApplicationScoped
public class Counted {
    private final Meetings meetings;
    private final Asked asked;
    private final List<String> names;

    /** Put together once: it is long. */
    private final String figures;

    Counted(Meetings meetings, Asked asked, @All List<MeetingSection> sections) {
        this.meetings = meetings;
        this.asked = asked;
        var all = new LinkedHashMap<String, String>();
        sections.forEach(section -> all.putAll(section.counts()));
        names = List.copyOf(all.keySet());
        figures = "select " + String.join(", ", all.values()) + " from Meeting m where m.id = :meeting";
    }

    /** @param name as {@link MeetingSection#counts} of one of them has it */
    public long number(Actor actor, Meeting meeting, Instant now, String name) {
        return ((Number) value(actor, meeting, now, name)).longValue();
    }

    public boolean none(Actor actor, Meeting meeting, Instant now, String name) {
        return value(actor, meeting, now, name) == null;
    }

    /** {@link MeetingSection#versions}; null where there is none. */
    public String versions(Actor actor, Meeting meeting, Instant now, String name) {
        return (String) value(actor, meeting, now, name);
    }

    /** What is no number, as the id of something; null where there is none. */
    public Object value(Actor actor, Meeting meeting, Instant now, String name) {
        return asked.once("counted", List.of(meeting.id, now), () -> all(actor, meeting, now))
                .get(name);
    }

    private Map<String, Object> all(Actor actor, Meeting meeting, Instant now) {
        var values = meetings.figures(actor, now, meeting, figures);
        var all = new HashMap<String, Object>();
        for (var i = 0; i < values.length; i++) {
            all.put(names.get(i), values[i]);
        }
        return all;
    }
}
