package org.intersession.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Nightly;

/** Every night: who tried what from where is nobody's business for ever. */
@ApplicationScoped
class CodeJob implements Nightly {
    private final CodeActions actions;

    CodeJob(CodeActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 45);
    }

    @Override
    public void run() {
        actions.forget(Actor.system());
    }
}
