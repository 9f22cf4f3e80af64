package org.intersession.mail;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes what is due from the outbox to the mail server, every few seconds, a small batch on one way. */
@ApplicationScoped
public class Postman {
    private static final int BATCH = 50;
    private final DeliveryJob delivery;
    private final Courier courier;

    Postman(DeliveryJob delivery, Courier courier) {
        this.delivery = delivery;
        this.courier = courier;
    }

    @Scheduled(every = "${intersession.mail.every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void walk() {
        deliver();
    }

    /** Delivers whatever is due now. While the server cannot be reached, everything simply waits. */
    public void deliver() {
        try {
            while (delivery.anyDue() && batch()) {
                // another way
            }
        } catch (Courier.Unreachable nobodyOpens) {
            Log.warnf(
                    "the mail server cannot be reached: %s",
                    nobodyOpens.getCause().getMessage());
        }
    }

    private boolean batch() {
        try (var round = courier.setOut()) {
            for (var handed = 0; handed < BATCH; handed++) {
                if (!delivery.next(round)) {
                    return false;
                }
            }
            return true;
        }
    }
}
