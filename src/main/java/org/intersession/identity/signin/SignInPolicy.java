package org.intersession.identity.signin;

import org.intersession.platform.Actor;

/** Who may arrive: whoever the provider vouches for; and be recognized: whoever of these is not known yet. */
public final class SignInPolicy {
    private SignInPolicy() {}

    public static boolean maySetOut(Actor actor) {
        return !actor.signedIn();
    }

    public static boolean mayArrive(Actor actor) {
        return actor.signedIn();
    }

    public static boolean mayBeRecognized(Actor actor) {
        return actor.signedIn() && actor.person() == null;
    }

    public static boolean mayChooseLanguage(Actor actor) {
        return actor.person() != null;
    }
}
