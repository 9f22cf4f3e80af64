package org.intersession.vault;

import org.intersession.platform.Actor;

/** Who changes keys: nobody but the application, as its settings say. */
final class KeyPolicy {
    private KeyPolicy() {}

    static boolean mayRotate(Actor actor) {
        return actor.isSystem();
    }
}
