package org.intersession.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.intersession.agenda.release.Releases;
import org.intersession.document.Documents;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.webhook.Delivery;
import org.intersession.webhook.Webhooks;

/** Where the subject of an event is found by whoever may see it; for all others it is nowhere. */
@ApplicationScoped
class Subjects {
    private final Webhooks webhooks;
    private final Documents documents;
    private final Meetings meetings;
    private final Releases releases;

    Subjects(Webhooks webhooks, Documents documents, Meetings meetings, Releases releases) {
        this.webhooks = webhooks;
        this.documents = documents;
        this.meetings = meetings;
        this.releases = releases;
    }

    Optional<String> address(Delivery delivery, Actor actor, Instant now) {
        return switch (delivery.event) {
            case DOCUMENT_ISSUED ->
                webhooks.document(delivery.subject)
                        .flatMap(it -> documents.seen(actor, now, it.symbol()))
                        .map(it -> "/api/v1/documents/" + it.symbol());
            case MEETING_ANNOUNCED ->
                webhooks.meeting(delivery.subject)
                        .flatMap(it -> meetings.outlined(it.slug, actor.person(), actor.rolesInQueries(), null, now))
                        .map(it -> "/api/v1/meetings/" + it.slug);
            case PROGRAMME_RELEASED ->
                webhooks.release(delivery.subject)
                        .filter(it -> releases.namedFor(actor, now, it.meeting.slug, it.slug)
                                .isPresent())
                        .map(it -> "/api/v1/meetings/" + it.meeting.slug + "/agenda/releases/" + it.slug);
        };
    }
}
