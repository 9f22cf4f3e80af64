package org.intersession.meeting.archive;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.platform.Actor;

/** Sees at every start, after the registry, that the archive has what the source names. */
@ApplicationScoped
class ArchiveJob {
    private final ArchiveActions actions;

    ArchiveJob(ArchiveActions actions) {
        this.actions = actions;
    }

    void fill(@Observes @Priority(3000) StartupEvent start) {
        actions.load(Actor.system());
    }
}
