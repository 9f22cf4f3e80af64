package org.intersession.delegation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;

/** Every morning: what came the day before, to the secretariats that chose to hear once a day. */
@ApplicationScoped
class DigestJob {
    private final DelegationActions actions;

    DigestJob(DelegationActions actions) {
        this.actions = actions;
    }

    @Scheduled(cron = "0 0 5 * * ?")
    void tell() {
        actions.digest(Actor.system());
    }
}
