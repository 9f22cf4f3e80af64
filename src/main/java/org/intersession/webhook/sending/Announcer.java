package org.intersession.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.intersession.agenda.release.ReleaseActions;
import org.intersession.document.issuing.DocumentIssued;
import org.intersession.meeting.change.MeetingAnnounced;
import org.intersession.registry.Process;
import org.intersession.webhook.Delivery;
import org.intersession.webhook.EventType;
import org.intersession.webhook.Webhooks;

/** Hears what happens, and writes in the same transaction who is to be told: either both happen or neither. */
@ApplicationScoped
class Announcer {
    private final Webhooks webhooks;
    private final Clock clock;

    Announcer(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    void issued(@Observes DocumentIssued event) {
        var document = webhooks.document(event.document()).orElseThrow();
        var processes = document.meeting != null
                ? document.meeting.processIds()
                : document.processes.stream().map((Process it) -> it.id).toList();
        tell(EventType.DOCUMENT_ISSUED, document.id, processes, document.embargoUntil);
    }

    void announced(@Observes MeetingAnnounced event) {
        var meeting = webhooks.meeting(event.meeting()).orElseThrow();
        tell(EventType.MEETING_ANNOUNCED, meeting.id, meeting.processIds(), null);
    }

    void released(@Observes ReleaseActions.Released event) {
        var meeting = webhooks.meeting(event.meeting()).orElseThrow();
        tell(EventType.PROGRAMME_RELEASED, event.release(), meeting.processIds(), null);
    }

    /** @param from before which nobody may know; null for at once */
    private void tell(EventType event, UUID subject, Collection<UUID> processes, Instant from) {
        var now = clock.instant();
        for (var webhook : webhooks.active(processes)) {
            if (webhook.told().contains(event.code())) {
                new Delivery(webhook, event, subject, now, from == null ? now : from).persist();
            }
        }
    }
}
