package org.intersession.guest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.intersession.invitation.answer.Answer;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.page.Counted;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;

/** On the meeting's page: "your invitation" for whoever was invited by name; for the secretariat how many were. */
@ApplicationScoped
class GuestSection implements MeetingSection {
    private static final String OWN = "own guest";

    private final Guests guests;
    private final Counted counted;

    GuestSection(Guests guests, Counted counted) {
        this.guests = guests;
        this.counted = counted;
    }

    @CheckedTemplate(basePath = "guest")
    static class Templates {
        static native TemplateInstance section(Guest guest);

        static native TemplateInstance work(Meeting meeting, long invited, long attending);
    }

    @Override
    public Map<String, String> counts() {
        return Map.of(
                OWN,
                MeetingSection.versions(
                        "g", "Guest g where g.meeting = m and g.person.id = :person and g.withdrawnAt is null"));
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var said = GuestLetters.said(actor.locale());
        if (GuestPolicy.mayKeepGuests(actor, meeting)) {
            var answering = guests.answering(meeting);
            var invited = answering.stream().mapToLong(Guests.Answering::number).sum();
            var attending = answering.stream()
                    .filter(it -> it.answer() == Answer.WILL_ATTEND)
                    .mapToLong(Guests.Answering::number)
                    .sum();
            return Optional.of(
                    new Part(WORK + 15, "guests", said.title(), Templates.work(meeting, invited, attending)));
        }
        if (counted.none(actor, meeting, now, OWN)) {
            return Optional.empty();
        }
        return guests.ownOf(actor, meeting.slug)
                .map(it -> new Part(YOURS + 5, "guest", said.yours(), Templates.section(it)));
    }
}
