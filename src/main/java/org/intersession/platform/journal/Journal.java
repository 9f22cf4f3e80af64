package org.intersession.platform.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.intersession.platform.Actor;

/** Keeps the log of acts. Called inside the act, so that the act and its line are one transaction. */
@ApplicationScoped
public class Journal {
    private final Clock clock;
    private final Event<Noted> noted;

    Journal(Clock clock, Event<Noted> noted) {
        this.clock = clock;
        this.noted = noted;
    }

    public void note(Actor actor, String act, UUID subject) {
        new LoggedAct(clock.instant(), actor.person(), act, subject).persist();
        noted.fire(new Noted(actor.person(), act, subject));
    }
}
