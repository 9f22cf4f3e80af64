package org.intersession.vault;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Timed;

/** After each start and every day: everything under the first key, and which of the others may be taken away. */
@ApplicationScoped
class KeyJob implements Timed {
    private static final UUID FIRST = new UUID(0, 0);

    private final KeyActions actions;
    private final Instance<Kept> kept;

    KeyJob(KeyActions actions, @Any Instance<Kept> kept) {
        this.actions = actions;
        this.kept = kept;
    }

    void use(@Observes StartupEvent start) {
        actions.use(Actor.system());
    }

    @Override
    public String timer() {
        return "keys";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration first() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void again() {
        rotate();
    }

    void rotate() {
        // Again: a node that was stopped with other keys may have forgotten this one since.
        actions.use(Actor.system());
        var rows = 0;
        for (var table : kept) {
            var after = FIRST;
            while (after != null) {
                var step = actions.rotate(Actor.system(), table, after);
                rows += step.rows();
                after = step.last();
            }
        }
        if (rows > 0) {
            Log.infof("encrypted under the first of INTERSESSION_KEYS: %d rows", rows);
        }
        for (var name : actions.retire(Actor.system())) {
            Log.infof(
                    "nothing is encrypted under the key %s any more: it may be taken out of INTERSESSION_KEYS, and is to"
                            + " be kept for as long as a backup from before may be restored",
                    name);
        }
    }
}
