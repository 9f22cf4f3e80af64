package org.intersession.mail;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.intersession.platform.job.Timed;
import org.intersession.platform.job.Unattended;
import org.intersession.platform.message.Hearing;

/**
 * Takes what is due from the outbox to the mail server, a small batch on one way: as soon as any node has written a mail,
 * and every few seconds, for those whose time comes later.
 */
@ApplicationScoped
public class Postman implements Hearing, Timed {
    private static final int BATCH = 50;
    private final DeliveryJob delivery;
    private final Courier courier;
    private final Executor executor;
    private final Duration every;
    private final Semaphore way = new Semaphore(1);
    private volatile boolean away;

    Postman(DeliveryJob delivery, Courier courier, ManagedExecutor executor, MailConfig config) {
        this.delivery = delivery;
        this.courier = courier;
        this.executor = executor;
        this.every = config.every();
    }

    @Override
    public String topic() {
        return "mail";
    }

    @Override
    public void hear(String text) {
        executor.execute(() -> Unattended.run("the postman", this::walk));
    }

    @Override
    public String timer() {
        return "postman";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void again() {
        walk();
    }

    void walk() {
        // Whoever is on the way looks again before coming home.
        if (way.tryAcquire()) {
            try {
                deliver();
            } finally {
                way.release();
            }
        }
    }

    /** Delivers whatever is due now. While the server cannot be reached, everything simply waits. */
    public void deliver() {
        try {
            while (delivery.anyDue() && batch()) {
                // another way
            }
        } catch (Courier.Unreachable nobodyOpens) {
            if (!away) {
                away = true;
                Log.warnf(
                        "the mail server cannot be reached, mails wait: %s",
                        nobodyOpens.getCause().getMessage());
            }
        }
    }

    private boolean batch() {
        try (var round = courier.setOut()) {
            if (away) {
                away = false;
                Log.info("the mail server is reached again");
            }
            for (var handed = 0; handed < BATCH; handed++) {
                if (!delivery.next(round)) {
                    return false;
                }
            }
            return true;
        }
    }
}
