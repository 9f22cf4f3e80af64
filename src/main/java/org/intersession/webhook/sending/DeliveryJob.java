package org.intersession.webhook.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.intersession.identity.OnBehalf;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.web.Site;
import org.intersession.webhook.Delivery;
import org.intersession.webhook.Secrets;
import org.intersession.webhook.WebhookLetters;
import org.intersession.webhook.Webhooks;
import org.intersession.webhook.WebhooksConfig;

/**
 * Takes what is due to its receivers, each event in a transaction of its own: locked, told, noted, committed. If we die
 * between the answer and the commit, the message goes again with the same id, by which its receiver knows it.
 */
@ApplicationScoped
class DeliveryJob {
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Subjects subjects;
    private final OnBehalf onBehalf;
    private final Messenger messenger;
    private final Secrets secrets;
    private final WebhookLetters letters;
    private final Journal journal;
    private final WebhooksConfig config;
    private final Site site;
    private final ObjectMapper json;
    private final Clock clock;

    DeliveryJob(
            Webhooks webhooks,
            Subjects subjects,
            OnBehalf onBehalf,
            Messenger messenger,
            Secrets secrets,
            WebhookLetters letters,
            Journal journal,
            WebhooksConfig config,
            Site site,
            ObjectMapper json,
            Clock clock) {
        this.webhooks = webhooks;
        this.subjects = subjects;
        this.onBehalf = onBehalf;
        this.messenger = messenger;
        this.secrets = secrets;
        this.letters = letters;
        this.journal = journal;
        this.config = config;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    /** As long as something is due that nobody else has on the way. */
    @ActivateRequestContext
    void walk() {
        while (webhooks.due(clock.instant()) > 0
                && io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(this::next)) {
            // the next
        }
    }

    /** Tells the next that is due; answers whether there was one. */
    boolean next() {
        var due = webhooks.lockNextDue(clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        Delivery delivery = Delivery.findById(due.get());
        var now = clock.instant();
        onBehalf.of(delivery.webhook.subscriber)
                .flatMap(it -> subjects.address(delivery, it, now))
                .ifPresentOrElse(it -> tell(delivery, it, now), () -> delivery.end(Delivery.State.DROPPED));
        return true;
    }

    private void tell(Delivery delivery, String subject, Instant now) {
        var webhook = delivery.webhook;
        var body = body(delivery, subject);
        var id = delivery.id.toString();
        var status = messenger.carry(
                webhook.address,
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", Long.toString(now.getEpochSecond()),
                        "webhook-signature", Signature.of(secrets.of(webhook), id, now.getEpochSecond(), body)),
                body);
        delivery.tried();
        if (status >= 200 && status < 300) {
            delivery.end(Delivery.State.DELIVERED);
            webhook.answered();
            return;
        }
        delivery.later(now);
        if (webhook.failed(status == Messenger.NOBODY ? "" : "HTTP " + status, now, config.patience())
                || status == GONE) {
            webhook.disable();
            webhooks.giveUp(webhook);
            journal.note(Actor.system(), "webhook.disabled", webhook.id);
            letters.disabled(webhook, now);
        }
    }

    private String body(Delivery delivery, String subject) {
        var said = new LinkedHashMap<String, String>();
        said.put("id", delivery.id.toString());
        said.put("type", delivery.event.code());
        said.put("time", delivery.at.toString());
        said.put("subject", site.at(subject));
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
