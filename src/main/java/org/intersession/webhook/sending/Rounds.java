package org.intersession.webhook.sending;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.context.api.ManagedExecutorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.intersession.platform.refusal.Away;
import org.intersession.webhook.Webhooks;
import org.intersession.webhook.WebhooksConfig;

/** Sends out to whom something is due, several at once: a receiver that takes its time holds up itself only. */
@ApplicationScoped
class Rounds {
    private final DeliveryJob delivery;
    private final Webhooks webhooks;
    private final Executor executor;
    private final Clock clock;
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
        ways = new Semaphore(config.atOnce());
    }

    @Scheduled(every = "${intersession.webhooks.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void setOut() {
        for (var due = webhooks.due(clock.instant()); due > 0 && ways.tryAcquire(); due--) {
            executor.execute(this::round);
        }
    }

    private void round() {
        try {
            delivery.walk();
        } catch (RuntimeException failed) {
            if (Away.in(failed).isEmpty()) {
                throw failed;
            }
            Log.warnf("webhooks wait, what they need is away: %s", Away.why(failed));
        } finally {
            ways.release();
        }
    }
}
