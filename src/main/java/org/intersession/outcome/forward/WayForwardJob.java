package org.intersession.outcome.forward;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.platform.Actor;

/** Sees at every start, after meetings and publications, that the points of the past are there. */
@ApplicationScoped
class WayForwardJob {
    private final WayForwardActions actions;

    WayForwardJob(WayForwardActions actions) {
        this.actions = actions;
    }

    void fill(@Observes @Priority(5000) StartupEvent start) {
        actions.load(Actor.system());
    }
}
