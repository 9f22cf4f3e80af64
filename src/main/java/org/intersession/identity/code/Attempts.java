package org.intersession.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.intersession.identity.link.Links;

/** Counts what may be tried only so often: one row for each thing and whoever tries it, on every node the same. */
@ApplicationScoped
public class Attempts {
    public static final Duration WINDOW = Duration.ofHours(1);

    private final Links links;
    private final Clock clock;

    Attempts(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Counts one more and answers how many there were within the hour. */
    public int count(String what, String who) {
        var now = clock.instant();
        return links.tried(what, who, now, now.minus(WINDOW));
    }

    public int counted(String what, String who) {
        return links.tries(what, who, clock.instant().minus(WINDOW));
    }
}
