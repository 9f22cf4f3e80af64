package org.intersession.platform.job;

import java.time.Duration;

/** What each node does again and again, while time passes evenly: whatever is done to the clock of its machine. */
public interface Timed {
    /** As the log calls it. */
    String timer();

    /** From its end to its next beginning. */
    Duration every();

    /** From the start of the node to its first beginning. */
    default Duration first() {
        return Duration.ofSeconds(1);
    }

    void again();
}
