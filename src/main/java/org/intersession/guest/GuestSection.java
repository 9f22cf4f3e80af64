package org.intersession.guest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.invitation.Answer;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingSection;
import org.intersession.platform.Actor;

/** On the meeting's page: "your invitation" for whoever was invited by name; for the secretariat how many were. */
@ApplicationScoped
class GuestSection implements MeetingSection {
    private final Guests guests;

    GuestSection(Guests guests) {
        this.guests = guests;
    }

    @CheckedTemplate(basePath = "guest")
    static class Templates {
        static native TemplateInstance section(Guest guest);

        static native TemplateInstance work(Meeting meeting, long invited, long attending);
    }

    @Override
    public Optional<Part> part(Actor actor, Meeting meeting, Instant now) {
        var said = GuestLetters.said(actor.locale());
        if (GuestPolicy.mayKeepGuests(actor, meeting)) {
            var counted = guests.counted(meeting);
            var invited = counted.stream().mapToLong(it -> (Long) it[1]).sum();
            var attending = counted.stream()
                    .filter(it -> it[0] == Answer.WILL_ATTEND)
                    .mapToLong(it -> (Long) it[1])
                    .sum();
            return Optional.of(
                    new Part(WORK + 15, "guests", said.title(), Templates.work(meeting, invited, attending)));
        }
        return guests.ownOf(actor, meeting.slug)
                .map(it -> new Part(YOURS + 5, "guest", said.yours(), Templates.section(it)));
    }
}
