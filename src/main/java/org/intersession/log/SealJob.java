package org.intersession.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Timed;

/** Seals the logs every minute, on whichever node comes first. */
@ApplicationScoped
public class SealJob implements Timed {
    private final SealActions actions;

    SealJob(SealActions actions) {
        this.actions = actions;
    }

    @Override
    public String timer() {
        return "seals";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void again() {
        seal();
    }

    public void seal() {
        while (actions.seal(Actor.system()) == SealActions.BATCH) {
            // the next
        }
    }
}
