package org.intersession.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps the log of acts. Called inside the act, so that the act and its line are one transaction. */
@ApplicationScoped
public class Journal {
    private final Clock clock;

    Journal(Clock clock) {
        this.clock = clock;
    }

    public void note(Actor actor, String act, UUID subject) {
        new LoggedAct(clock.instant(), actor.person(), act, subject).persist();
    }
}
