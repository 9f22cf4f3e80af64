package org.intersession.platform.job;

import java.time.LocalTime;

/** What is due once a day, on whichever of the nodes comes first. */
public interface Nightly {
    String name();

    /** When it is due, in UTC. */
    LocalTime at();

    /** Runs in the transaction of its claim: both hold, or a node that comes later does it. */
    void run();
}
