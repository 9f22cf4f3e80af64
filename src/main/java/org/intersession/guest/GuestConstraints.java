package org.intersession.guest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database's rules about those invited by name mean to whoever broke one. */
@ApplicationScoped
class GuestConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return "guest_once".equals(constraint)
                ? Optional.of(
                        Refusal.of(GuestMessages.class, GuestMessages::onceOnly).at("mail"))
                : Optional.empty();
    }
}
