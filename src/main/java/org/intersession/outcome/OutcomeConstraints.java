package org.intersession.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the rules that the database keeps on outcomes mean. */
@ApplicationScoped
class OutcomeConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return "comments_once".equals(constraint)
                ? Optional.of(Refusal.of(OutcomeMessages.class, OutcomeMessages::oneSet))
                : Optional.empty();
    }
}
