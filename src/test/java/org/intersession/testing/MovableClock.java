package org.intersession.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the application under test: the real one, until a test sets it. */
@ApplicationScoped
public class MovableClock extends Clock {
    private volatile Instant standing;

    public void standAt(Instant instant) {
        standing = instant;
    }

    public void standAt(String instant) {
        standAt(Instant.parse(instant));
    }

    public void forward(Duration by) {
        standing = instant().plus(by);
    }

    public void goOn() {
        standing = null;
    }

    @Override
    public Instant instant() {
        var set = standing;
        return set == null ? Clock.systemUTC().instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
