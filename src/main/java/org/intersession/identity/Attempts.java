package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Counts what may be tried only so often: one row for each thing and whoever tries it, on every node the same. */
@ApplicationScoped
class Attempts {
    static final Duration WINDOW = Duration.ofHours(1);

    private final Links links;
    private final Clock clock;

    Attempts(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Counts one more and answers how many there were within the hour. */
    int count(String what, String who) {
        var now = clock.instant();
        return links.tried(what, who, now, now.minus(WINDOW));
    }

    int counted(String what, String who) {
        return links.tries(what, who, clock.instant().minus(WINDOW));
    }
}
