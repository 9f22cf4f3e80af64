package org.intersession.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database's rules about delegations mean to whoever broke one, usually by acting at the same moment as another. */
@ApplicationScoped
class DelegationConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return switch (constraint) {
            case "delegate_within_quota", "delegate_place" ->
                Optional.of(Refusal.of(DelegationMessages.class, DelegationMessages::placesTaken));
            case "delegate_one_head" -> Optional.of(Refusal.of(DelegationMessages.class, DelegationMessages::oneHead));
            case "delegation_once", "delegation_meeting_party" ->
                Optional.of(Refusal.of(DelegationMessages.class, DelegationMessages::answeredMeanwhile));
            default -> Optional.empty();
        };
    }
}
