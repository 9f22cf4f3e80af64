package org.intersession.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database's rules about subscriptions mean. */
@ApplicationScoped
class WebhookConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return "webhook_once".equals(constraint)
                ? Optional.of(Refusal.of(WebhookMessages.class, WebhookMessages::twice)
                        .at("address"))
                : Optional.empty();
    }
}
