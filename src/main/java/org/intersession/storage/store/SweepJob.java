package org.intersession.storage.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.intersession.platform.job.Timed;
import org.intersession.storage.Blobs;

/** Every hour, on each node for its own disk: uploads that nobody finished, because a process or a line broke off. */
@ApplicationScoped
class SweepJob implements Timed {
    private static final Duration LONGEST = Duration.ofDays(1);
    private final Blobs blobs;
    private final Clock clock;

    SweepJob(Blobs blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    @Override
    public String timer() {
        return "sweeping";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void again() {
        sweep();
    }

    void sweep() {
        blobs.sweep(clock.instant().minus(LONGEST));
    }
}
