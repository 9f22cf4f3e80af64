package org.intersession.registration;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.intersession.platform.Actor;

/** Every night: what was asked for one meeting is not kept for the next. */
@ApplicationScoped
class RegistrationJob {
    private final RegistrationActions actions;

    RegistrationJob(RegistrationActions actions) {
        this.actions = actions;
    }

    @Scheduled(cron = "0 20 3 * * ?")
    void forgetNeeds() {
        actions.forgetNeeds(Actor.system());
    }
}
