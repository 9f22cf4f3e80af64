package org.intersession.registration.request;

import org.intersession.delegation.Delegate;
import org.intersession.web.Typed;

/** What is typed on approving: the role; and which words of the person were read. */
final class DecisionForm {
    private DecisionForm() {}

    static int seen(Typed typed) {
        var version = typed.number("request", 0, Integer.MAX_VALUE);
        return version == null ? -1 : version;
    }

    static Delegate.Role role(Typed typed) {
        var role = typed.one("role", Delegate.Role.class);
        return role == null ? Delegate.Role.DELEGATE : role;
    }
}
