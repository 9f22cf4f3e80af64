package org.intersession.registration.details;

import org.intersession.delegation.Delegate;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.platform.Actor;

/** Who may complete a person's details: they themselves, and for them their focal point or the secretariat. */
public final class RegistrationPolicy {
    private RegistrationPolicy() {}

    public static boolean mayRegister(Actor actor, Delegate delegate) {
        var self = actor.person() != null
                && delegate.person != null
                && actor.person().equals(delegate.person.id);
        return self || DelegationPolicy.mayCompose(actor, delegate.delegation.invitation);
    }

    /** Whoever has an account chooses in which language they are written to, and nobody who has named them. */
    public static boolean maySayTheirLanguage(Actor actor, Delegate delegate) {
        return delegate.person != null && (delegate.person.id.equals(actor.person()) || !delegate.person.hasSignedIn());
    }

    /**
     * What a person needs is read by the secretariat, and by whoever wrote it of themselves; not by their link alone, since
     * mails are forwarded.
     */
    public static boolean mayReadNeeds(Actor actor, Delegate delegate) {
        var self = actor.known() != Actor.Known.BY_LINK
                && actor.person() != null
                && delegate.person != null
                && actor.person().equals(delegate.person.id);
        return self || mayWithhold(actor, delegate);
    }

    public static boolean mayWithhold(Actor actor, Delegate delegate) {
        return DelegationPolicy.mayReview(actor, delegate.delegation.invitation);
    }

    public static boolean mayForget(Actor actor) {
        return actor.isSystem();
    }
}
