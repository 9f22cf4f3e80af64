package org.intersession.webhook.sending;

import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.intersession.platform.job.Timed;
import org.intersession.platform.job.Unattended;
import org.intersession.webhook.Webhooks;
import org.intersession.webhook.WebhooksConfig;

/** Sends out to whom something is due, several at once: a receiver that takes its time holds up itself only. */
@ApplicationScoped
class Rounds implements Timed {
    private final DeliveryJob delivery;
    private final Webhooks webhooks;
    private final Executor executor;
    private final Clock clock;
    private final Duration every;
    private final Semaphore ways;

    Rounds(
            DeliveryJob delivery,
            Webhooks webhooks,
            @ManagedExecutorConfig(
                            propagated = {},
                            cleared = ThreadContext.ALL_REMAINING)
                    ManagedExecutor executor,
            WebhooksConfig config,
            Clock clock) {
        this.delivery = delivery;
        this.webhooks = webhooks;
        this.executor = executor;
        this.clock = clock;
        this.every = config.every();
        ways = new Semaphore(config.atOnce());
    }

    @Override
    public String timer() {
        return "rounds of webhooks";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void again() {
        setOut();
    }

    void setOut() {
        for (var due = webhooks.due(clock.instant()); due > 0 && ways.tryAcquire(); due--) {
            executor.execute(this::round);
        }
    }

    private void round() {
        try {
            Unattended.run("a round of webhooks", delivery::walk);
        } finally {
            ways.release();
        }
    }
}
