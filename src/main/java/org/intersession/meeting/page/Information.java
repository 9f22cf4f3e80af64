package org.intersession.meeting.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.wording.Said;
import org.intersession.platform.Actor;

/** Information for participants: visas, hotels, transport, in paragraphs. */
@ApplicationScoped
public class Information implements MeetingSection {
    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        static native TemplateInstance information(String language, String[] paragraphs);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (meeting.information == null) {
            return Optional.empty();
        }
        var paragraphs = Stream.of(meeting.information.in(actor.locale()).split("\\R{2,}"))
                .toArray(String[]::new);
        return Optional.of(new Part(
                INFORMATION,
                "information",
                Said.in(actor.locale()).informationTitle(),
                Templates.information(meeting.information.languageFor(actor.locale()), paragraphs)));
    }
}
