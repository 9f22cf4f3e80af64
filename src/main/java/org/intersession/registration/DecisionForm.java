package org.intersession.registration;

import org.intersession.delegation.Delegate;
import org.intersession.invitation.Received;
import org.intersession.web.Typed;

/** What is typed on approving: the role, and by the secretariat how the party's word reached it. */
final class DecisionForm {
    private DecisionForm() {}

    static Delegate.Role role(Typed typed) {
        var role = typed.one("role", Delegate.Role.class);
        return role == null ? Delegate.Role.DELEGATE : role;
    }

    /** Null where nothing was said of it: a party acts for itself. */
    static Received received(Typed typed) {
        var on = typed.day("received.on");
        var by = typed.one("received.by", Received.Means.class);
        var reference = typed.optional("received.reference", 200);
        if (on == null && by == null) {
            return null;
        }
        return new Received(typed.needed("received.on", on), typed.needed("received.by", by), reference);
    }
}
