package org.intersession.platform.job;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * Lets everything {@link Timed} come again, one at a time of each.
 */
@ApplicationScoped
class Timers {
    /** After whatever fills an empty database. */
    private static final int LAST = 10_000;

    private final List<Timed> all;
    private final Executor executor;
    private final boolean run;
    private final ScheduledExecutorService passing = Executors.newSingleThreadScheduledExecutor(what -> {
        var thread = new Thread(what, "timers");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
    Timers(@All List<Timed> all, ManagedExecutor executor, TimersConfig config) {
        this(all, executor, config.run());
    }

    Timers(List<Timed> all, Executor executor, boolean run) {
        this.all = all;
        this.executor = executor;
        this.run = run;
    }

    void start(@Observes @Priority(LAST) StartupEvent start) {
        if (run) {
            all.forEach(it -> later(it, it.first()));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        passing.shutdownNow();
    }

    private void later(Timed one, Duration pause) {
        if (!passing.isShutdown()) {
            passing.schedule(() -> due(one), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Whoever gets no thread comes again: nothing else would plan it. */
    private void due(Timed one) {
        try {
            executor.execute(() -> comes(one));
        } catch (RejectedExecutionException full) {
            Log.warnf("the timer %s waits, it got no thread: %s", one.timer(), full.getMessage());
            later(one, one.every());
        }
    }

    private void comes(Timed one) {
        try {
            again(one);
        } finally {
            later(one, one.every());
        }
    }

    private static void again(Timed one) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Unattended.run("the timer " + one.timer(), one::again);
        } finally {
            context.terminate();
        }
    }
}
