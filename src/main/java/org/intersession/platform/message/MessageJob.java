package org.intersession.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.intersession.platform.job.Nightly;

/** Every night: no node is away for a week and the same afterwards. */
@ApplicationScoped
class MessageJob implements Nightly {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Messages messages;
    private final Clock clock;

    MessageJob(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 0);
    }

    @Override
    public void run() {
        messages.forget(clock.instant().minus(KEPT));
    }
}
