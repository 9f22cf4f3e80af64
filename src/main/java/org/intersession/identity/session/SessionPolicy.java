package org.intersession.identity.session;

import org.intersession.platform.Actor;

/** Who may begin and end sessions: whoever's they are, an administrator, and the door itself. */
public final class SessionPolicy {
    private SessionPolicy() {}

    /** What the provider has vouched for, or ended, or what is long over. */
    static boolean mayKeepTheDoor(Actor actor) {
        return actor.isSystem();
    }

    public static boolean mayEndOwn(Actor actor) {
        return actor.signedIn();
    }

    public static boolean mayEndAll(Actor actor) {
        return actor.admin();
    }
}
