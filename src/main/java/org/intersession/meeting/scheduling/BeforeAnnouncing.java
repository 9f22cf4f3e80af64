package org.intersession.meeting.scheduling;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.meeting.scheduling.Checklist.Line;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;

/** On the page of a draft: what is missing, said before and not as a refusal, and the act of announcing. */
@ApplicationScoped
class BeforeAnnouncing implements MeetingSection {
    private final List<Checklist> lists;

    BeforeAnnouncing(@All List<Checklist> lists) {
        this.lists = lists;
    }

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance before(Meeting meeting, List<Line> lines, boolean complete, String shown);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (!MeetingPolicy.mayAnnounce(actor, meeting)) {
            return Optional.empty();
        }
        var locale = actor.locale();
        var lines = lists.stream()
                .flatMap(list -> list.before(meeting, locale).stream())
                .toList();
        var said = Said.in(locale);
        return Optional.of(new Part(
                WORK,
                "announce",
                said.beforeAnnouncing(),
                Templates.before(
                        meeting, lines, lines.stream().noneMatch(Line::needed), said.willShow(meeting.shown))));
    }
}
