package org.intersession.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;

/** Every night: where people once were signed in is nobody's business for ever. */
@ApplicationScoped
class SessionJob {
    private final SessionActions actions;

    SessionJob(SessionActions actions) {
        this.actions = actions;
    }

    @Scheduled(cron = "0 40 3 * * ?")
    void forget() {
        actions.forget(Actor.system());
    }
}
