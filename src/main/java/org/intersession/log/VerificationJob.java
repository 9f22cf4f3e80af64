package org.intersession.log;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Nightly;

/** Every night verifies all of the logs, and says so where whoever changes the database does not reach: in the process's log. */
@ApplicationScoped
class VerificationJob implements Nightly {
    private final SealReading reading;

    VerificationJob(SealReading reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "verification";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 20);
    }

    @Override
    public void run() {
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
