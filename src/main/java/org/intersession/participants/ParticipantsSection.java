package org.intersession.participants;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.intersession.guest.Guests;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Rights;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;

/** The list of participants on the meeting's page, for whoever may read it. */
@ApplicationScoped
class ParticipantsSection implements MeetingSection {
    /** Persons in delegations, a colon, and the delegations: read together, from an index that has both. */
    private static final String PERSONS = "persons present";

    private static final String GUESTS = "guests present";

    private final Counted counted;

    ParticipantsSection(Counted counted) {
        this.counted = counted;
    }

    @CheckedTemplate(basePath = "participants")
    static class Templates {
        static native TemplateInstance section(Meeting meeting, Present present);
    }

    @Override
    public Map<String, String> counts() {
        return Map.of(
                PERSONS,
                "(select concat(cast(coalesce(sum(d.present), 0) as string), ':', cast(count(*) as string))"
                        + " from Delegation d where d.meeting = m and d.present > 0 and " + Participants.SEEN_THERE
                        + ")",
                GUESTS,
                "(select count(g) from Guest g where g.meeting = m and " + Guests.ATTENDING + " and "
                        + Rights.SEE_NAMES_THERE + ")");
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var persons = ((String) counted.value(actor, meeting, now, PERSONS)).split(":");
        var present = new Present(
                Long.parseLong(persons[0]), Long.parseLong(persons[1]), counted.number(actor, meeting, now, GUESTS));
        if (present.total() == 0) {
            return Optional.empty();
        }
        var words = Languages.words(ParticipantsMessages.class, actor.locale());
        return Optional.of(new Part(PARTICIPANTS, "participants", words.title(), Templates.section(meeting, present)));
    }
}
