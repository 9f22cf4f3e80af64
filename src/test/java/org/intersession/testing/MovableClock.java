package org.intersession.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the application under test: it goes on from one Monday, {@link #START}, whatever day the machine has, until
 * a test sets it. So a meeting of September 2027 is to come in every year in which the tests are run.
 */
@ApplicationScoped
public class MovableClock extends Clock {
    public static final Instant START = Instant.parse("2026-11-30T09:00:00Z");

    /** By what all applications of one run agree, however often they are started: time never goes back. */
    private static final Instant BEGUN =
            Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());

    private final Clock going;
    private volatile Instant standing;

    public MovableClock() {
        this(Clock.offset(Clock.systemUTC(), Duration.between(BEGUN, START)));
    }

    MovableClock(Clock going) {
        this.going = going;
    }

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
        return set == null ? going.instant() : set;
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
