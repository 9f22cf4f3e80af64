package org.intersession.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** Having other systems told, and no longer. */
@ApplicationScoped
@Transactional
public class WebhookActions {
    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Journal journal;
    private final Clock clock;

    WebhookActions(Webhooks webhooks, Secrets secrets, Journal journal, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.journal = journal;
        this.clock = clock;
    }

    /** A subscription with the secret under which it is signed: it is shown now, and stored nowhere. */
    record Made(Webhook webhook, String secret) {}

    Made subscribe(Actor actor, WebhookForm.Subscription said) {
        Guard.allow(WebhookPolicy.maySubscribe(actor, said.process()));
        if (webhooks.countOf(actor.person()) >= MOST) {
            throw Refusal.of(WebhookMessages.class, it -> it.tooMany(MOST));
        }
        var webhook = new Webhook(actor.person(), said, clock.instant());
        webhook.persistAndFlush();
        journal.note(actor, "webhook.subscribed", webhook.id);
        return new Made(webhook, secrets.shown(webhook));
    }

    /** Another secret; the one before signs nothing any more. */
    Made renew(Actor actor, UUID id, int version) {
        var webhook = theirs(actor, id, version);
        webhook.renew();
        journal.note(actor, "webhook.renewed", webhook.id);
        return new Made(webhook, secrets.shown(webhook));
    }

    /** Tells it again of what happens from now on. */
    void resume(Actor actor, UUID id, int version) {
        var webhook = theirs(actor, id, version);
        webhook.resume();
        journal.note(actor, "webhook.resumed", webhook.id);
    }

    void end(Actor actor, UUID id, int version) {
        var webhook = theirs(actor, id, version);
        webhooks.forget(webhook);
        webhook.delete();
        journal.note(actor, "webhook.ended", webhook.id);
    }

    private Webhook theirs(Actor actor, UUID id, int version) {
        Guard.allow(WebhookPolicy.mayHave(actor));
        var webhook = webhooks.heldBy(actor, id).orElseThrow(Missing::new);
        webhook.expectVersion(version);
        return webhook;
    }
}
