package org.intersession.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Nightly;

/** Every night: what was asked for one meeting is not kept for the next. */
@ApplicationScoped
class RegistrationJob implements Nightly {
    private final RegistrationActions actions;

    RegistrationJob(RegistrationActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public void run() {
        actions.forgetNeeds(Actor.system());
    }
}
