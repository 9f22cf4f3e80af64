package org.intersession.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.identity.session.DerivedKeys;
import org.intersession.webhook.sending.Signature;

/** The secret of a subscription: made from the key outside the database each time it is needed, and stored nowhere. */
@ApplicationScoped
public class Secrets {
    private final DerivedKeys keys;

    Secrets(DerivedKeys keys) {
        this.keys = keys;
    }

    public byte[] of(Webhook webhook) {
        return keys.of("webhook\n" + webhook.id + "\n" + webhook.generation);
    }

    String shown(Webhook webhook) {
        return Signature.shown(of(webhook));
    }
}
