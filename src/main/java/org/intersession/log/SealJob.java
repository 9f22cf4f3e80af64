package org.intersession.log;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;

/** Seals the logs every minute, on whichever node comes first. */
@ApplicationScoped
public class SealJob {
    private final SealActions actions;

    SealJob(SealActions actions) {
        this.actions = actions;
    }

    @Scheduled(every = "${intersession.log.seal-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void seal() {
        while (actions.seal(Actor.system()) == SealActions.BATCH) {
            // the next
        }
    }
}
