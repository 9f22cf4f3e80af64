package org.intersession.identity;

import org.intersession.platform.Actor;

/** Who may arrive: whoever the provider vouches for. */
public final class SignInPolicy {
    private SignInPolicy() {}

    public static boolean mayArrive(Actor actor) {
        return actor.signedIn();
    }
}
