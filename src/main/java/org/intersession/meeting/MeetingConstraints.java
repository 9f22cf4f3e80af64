package org.intersession.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database holds of meetings, in words. */
@ApplicationScoped
class MeetingConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "meeting_days_in_order" ->
                Optional.of(Refusal.of(MeetingMessages.class, MeetingMessages::endsBeforeStart)
                        .at("closes"));
            case "meeting_deadline_before_opening" ->
                Optional.of(Refusal.of(MeetingMessages.class, MeetingMessages::deadlineAfterOpening)
                        .at("nominations.day"));
            case "meeting_announced_is_complete" ->
                Optional.of(Refusal.of(MeetingMessages.class, MeetingMessages::incomplete));
            default -> Optional.empty();
        };
    }
}
