package org.intersession.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.intersession.platform.RealTime;

/** What the application takes for the clock of its machine: the real one, until a test sets it. */
public class MovableRealTime {
    public static final MovableClock CLOCK = new MovableClock(Clock.systemUTC());

    @Produces
    @RealTime
    @ApplicationScoped
    Clock realTime() {
        return CLOCK;
    }
}
