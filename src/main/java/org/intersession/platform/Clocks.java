package org.intersession.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everything asks. The demonstration and the tests put one of their own in its place. */
class Clocks {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @DefaultBean
    @RealTime
    @ApplicationScoped
    Clock realTime() {
        return Clock.systemUTC();
    }
}
