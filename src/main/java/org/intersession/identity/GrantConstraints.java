package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database's rules about persons and grants mean. */
@ApplicationScoped
class GrantConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "grant_once" -> Optional.of(Refusal.of(IdentityMessages.class, it -> it.appointTwice()));
            case "grant_has_its_scope" -> Optional.of(Refusal.of(IdentityMessages.class, it -> it.appointScope()));
            case "machine_known_once" ->
                Optional.of(Refusal.of(IdentityMessages.class, it -> it.machineTwice())
                        .at("client"));
            default -> Optional.empty();
        };
    }
}
