package org.intersession.platform.job;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.intersession.platform.refusal.Away;

/** Says why a timed job failed: in one line where what it needs is away, since it comes again by itself. */
@ApplicationScoped
class Timers {
    void failed(@Observes FailedExecution failed) {
        var job = failed.getExecution().getTrigger().getMethodDescription();
        if (Away.in(failed.getException()).isPresent()) {
            Log.warnf("%s waits, what it needs is away: %s", job, Away.why(failed.getException()));
        } else {
            Log.errorf(failed.getException(), "%s failed", job);
        }
    }
}
