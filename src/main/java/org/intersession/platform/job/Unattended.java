package org.intersession.platform.job;

import io.quarkus.logging.Log;
import org.intersession.platform.refusal.Away;

/** Work that nobody waits for: why it failed is said in the log, in one line where what it needs is away. */
public final class Unattended {
    private Unattended() {}

    /** @param name of the work in the log, as in {@code the timer postman} */
    public static void run(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            if (Away.in(failed).isPresent()) {
                Log.warnf("%s waits, what it needs is away: %s", name, Away.why(failed));
            } else {
                Log.errorf(failed, "%s failed", name);
            }
        }
    }
}
