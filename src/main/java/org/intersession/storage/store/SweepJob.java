package org.intersession.storage.store;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.intersession.storage.Blobs;

/** Every hour, on each node for its own disk: uploads that nobody finished, because a process or a line broke off. */
@ApplicationScoped
class SweepJob {
    private static final Duration LONGEST = Duration.ofDays(1);
    private final Blobs blobs;
    private final Clock clock;

    SweepJob(Blobs blobs, Clock clock) {
        this.blobs = blobs;
        this.clock = clock;
    }

    @Scheduled(every = "1h")
    void sweep() {
        blobs.sweep(clock.instant().minus(LONGEST));
    }
}
