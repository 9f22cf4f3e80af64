package org.intersession.web.door;

import io.github.bucket4j.TimeMeter;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What passes while somebody waits to ask again: evenly, whatever is done to the clock of the machine. */
class PassingTime {
    @Produces
    @DefaultBean
    @Singleton
    TimeMeter evenly() {
        return TimeMeter.SYSTEM_NANOTIME;
    }
}
