package org.intersession.registration.request;

import org.intersession.delegation.Delegate;
import org.intersession.web.Typed;

/** What is typed on approving: the role. */
final class DecisionForm {
    private DecisionForm() {}

    static Delegate.Role role(Typed typed) {
        var role = typed.one("role", Delegate.Role.class);
        return role == null ? Delegate.Role.DELEGATE : role;
    }
}
