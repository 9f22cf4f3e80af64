package org.intersession.participants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Languages;

/** The list of participants on the meeting's page, for whoever may read it. */
@ApplicationScoped
class ParticipantsSection implements MeetingSection {
    private final Participants participants;

    ParticipantsSection(Participants participants) {
        this.participants = participants;
    }

    @CheckedTemplate(basePath = "participants")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, int delegations, int persons);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (participants
                .seen(meeting.slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .isEmpty()) {
            return Optional.empty();
        }
        var present = participants.counted(meeting);
        if (present.persons() == 0) {
            return Optional.empty();
        }
        var words = Languages.words(ParticipantsMessages.class, actor.locale());
        return Optional.of(new Part(
                PARTICIPANTS,
                "participants",
                words.title(),
                Templates.section(meeting, (int) present.delegations(), (int) present.persons())));
    }
}
