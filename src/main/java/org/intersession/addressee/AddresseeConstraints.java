package org.intersession.addressee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.intersession.platform.refusal.Constraints;
import org.intersession.platform.refusal.Refusal;

/** What the database refuses about addressees, in words. */
@ApplicationScoped
class AddresseeConstraints implements Constraints {
    @Override
    public Optional<Refusal> brokenBy(String constraint) {
        return "addressee_once".equals(constraint)
                ? Optional.of(Refusal.of(AddresseeMessages.class, AddresseeMessages::alreadyThere)
                        .at("email"))
                : Optional.empty();
    }
}
