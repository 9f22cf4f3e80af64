package org.intersession.log;

import org.intersession.platform.Actor;

/** Who seals the logs: nobody but the application; who has them verified: an administrator. */
final class SealPolicy {
    private SealPolicy() {}

    static boolean maySeal(Actor actor) {
        return actor.isSystem();
    }

    static boolean mayVerify(Actor actor) {
        return actor.admin() || actor.isSystem();
    }
}
