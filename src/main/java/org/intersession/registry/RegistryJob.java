package org.intersession.registry;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.platform.Actor;

/** Sees at every start that the registry is filled; on a filled one that costs one small query. */
@ApplicationScoped
class RegistryJob {
    private final RegistryActions actions;

    RegistryJob(RegistryActions actions) {
        this.actions = actions;
    }

    void fill(@Observes StartupEvent start) {
        actions.load(Actor.system());
    }
}
