package org.intersession.web.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.intersession.platform.job.Nightly;

/** Every night: what was sent more than a day ago does not come again. */
@ApplicationScoped
class RepeatedRequestsJob implements Nightly {
    private static final Duration KEPT = Duration.ofDays(1);

    private final RepeatedRequests requests;
    private final Clock clock;

    RepeatedRequestsJob(RepeatedRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "repeated requests";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(4, 10);
    }

    @Override
    public void run() {
        requests.forgetBefore(clock.instant().minus(KEPT));
    }
}
