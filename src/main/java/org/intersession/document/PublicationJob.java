package org.intersession.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.platform.Actor;

/** Sees at every start that the publications of the source are there; the registry is filled before. */
@ApplicationScoped
class PublicationJob {
    /** After the registry, which has the default (2500). */
    private static final int AFTER_THE_REGISTRY = 4000;

    private final PublicationActions actions;

    PublicationJob(PublicationActions actions) {
        this.actions = actions;
    }

    void fill(@Observes @Priority(AFTER_THE_REGISTRY) StartupEvent start) {
        actions.load(Actor.system());
    }
}
