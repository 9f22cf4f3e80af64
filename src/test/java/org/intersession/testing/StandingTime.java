package org.intersession.testing;

import io.github.bucket4j.TimeMeter;
import jakarta.inject.Singleton;

/** What passes while limits are counted: until a test lets none pass, however slow the machine is. */
@Singleton
public class StandingTime implements TimeMeter {
    private volatile Long standing;

    public void stand() {
        standing = System.nanoTime();
    }

    public void goOn() {
        standing = null;
    }

    @Override
    public long currentTimeNanos() {
        var set = standing;
        return set == null ? System.nanoTime() : set;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
