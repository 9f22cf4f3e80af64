package org.intersession.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import org.intersession.identity.OnBehalf;
import org.intersession.mail.Letter;
import org.intersession.mail.Outbox;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;

/** Writes to whoever answers for a receiver that is told no more. */
@ApplicationScoped
public class WebhookLetters {
    private final Outbox outbox;
    private final OnBehalf onBehalf;

    WebhookLetters(Outbox outbox, OnBehalf onBehalf) {
        this.outbox = outbox;
        this.onBehalf = onBehalf;
    }

    public void disabled(Webhook webhook, Instant now) {
        var locale = onBehalf.of(webhook.subscriber).map(Actor::locale).orElse(Locale.ENGLISH);
        var words = Languages.words(WebhookMessages.class, locale);
        outbox.put(Letter.to(
                        "webhook-disabled " + webhook.id + " " + now, "webhook-disabled", null, webhook.contact, locale)
                .saying(null, words.disabledSubject(), words.disabledText(webhook.address, said(webhook, words))));
    }

    private static String said(Webhook webhook, WebhookMessages words) {
        return webhook.failure == null || webhook.failure.isEmpty() ? words.nobodyAnswered() : webhook.failure;
    }
}
