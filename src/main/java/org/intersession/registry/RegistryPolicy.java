package org.intersession.registry;

import org.intersession.platform.Actor;

/** Who may fill the registry: the application itself, once. */
public final class RegistryPolicy {
    private RegistryPolicy() {}

    public static boolean mayLoad(Actor actor) {
        return actor.isSystem();
    }
}
