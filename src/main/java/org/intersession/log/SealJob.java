package org.intersession.log;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;

/** Seals the logs every minute, on whichever node comes first, and every night verifies all of it and says so outside. */
@ApplicationScoped
public class SealJob {
    private final SealActions actions;
    private final SealReading reading;

    SealJob(SealActions actions, SealReading reading) {
        this.actions = actions;
        this.reading = reading;
    }

    @Scheduled(every = "${intersession.log.seal-every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void seal() {
        while (actions.seal(Actor.system()) == SealActions.BATCH) {
            // the next
        }
    }

    /** What stands in the process's log is out of reach of whoever changes the database. */
    @Scheduled(
            cron = "{intersession.log.verified-at:0 20 4 * * ?}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void verify() {
        var found = reading.verify(Actor.system());
        if (found.broken() == null) {
            Log.infof("the log of acts is unbroken: %d entries, the last %s", found.entries(), found.head());
        } else {
            Log.errorf(
                    "the log of acts is broken at entry %d (%s, %s); %d entries before it hold, the last %s",
                    found.broken().number(),
                    found.broken().entry(),
                    found.broken().fault(),
                    found.entries(),
                    found.head());
        }
    }
}
