package org.intersession.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;

/** On the meeting's page, for its secretariat: where its archive is. */
@ApplicationScoped
class ArchiveSection implements MeetingSection {
    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance section(Meeting meeting);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        return ArchivePolicy.mayTakeOut(actor, meeting)
                ? Optional.of(new Part(
                        OUTCOME + 100,
                        "archive",
                        Languages.words(ArchiveMessages.class, actor.locale()).section(),
                        Templates.section(meeting)))
                : Optional.empty();
    }
}
