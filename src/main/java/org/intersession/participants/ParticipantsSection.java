package org.intersession.participants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Languages;

/** The list of participants on the meeting's page, for whoever may read it. */
@ApplicationScoped
class ParticipantsSection implements MeetingSection {
    private static final String DELEGATIONS = "delegations present";
    private static final String PERSONS = "persons present";

    private final Counted counted;

    ParticipantsSection(Counted counted) {
        this.counted = counted;
    }

    @CheckedTemplate(basePath = "participants")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, int delegations, int persons);
    }

    @Override
    public Map<String, String> counts() {
        var there = " from Delegation d where d.meeting = m and d.present > 0 and " + Participants.SEEN_THERE + ")";
        return Map.of(DELEGATIONS, "(select count(d)" + there, PERSONS, "(select coalesce(sum(d.present), 0)" + there);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        if (counted.number(actor, meeting, now, PERSONS) == 0) {
            return Optional.empty();
        }
        var words = Languages.words(ParticipantsMessages.class, actor.locale());
        return Optional.of(new Part(
                PARTICIPANTS,
                "participants",
                words.title(),
                Templates.section(meeting, (int) counted.number(actor, meeting, now, DELEGATIONS), (int)
                        counted.number(actor, meeting, now, PERSONS))));
    }
}
