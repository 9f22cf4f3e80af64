package org.intersession.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Nightly;

/** Every night: where people once were signed in is nobody's business for ever. */
@ApplicationScoped
class SessionJob implements Nightly {
    private final SessionActions actions;

    SessionJob(SessionActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 40);
    }

    @Override
    public void run() {
        actions.forget(Actor.system());
    }
}
