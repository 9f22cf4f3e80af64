package org.intersession.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the registry's rules in the database mean. */
@ApplicationScoped
class RegistryConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "party_code" ->
                Optional.of(Refusal.of(RegistryMessages.class, RegistryMessages::codeTaken)
                        .at("code"));
            case "membership_open_once" ->
                Optional.of(Refusal.of(RegistryMessages.class, RegistryMessages::alreadyTakesPart)
                        .at("party"));
            case "membership_ends_after_it_begins" ->
                Optional.of(Refusal.of(RegistryMessages.class, RegistryMessages::endsBeforeItBegins)
                        .at("until"));
            default -> Optional.empty();
        };
    }
}
