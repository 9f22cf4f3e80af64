package org.intersession.delegation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalTime;
import org.intersession.platform.Actor;
import org.intersession.platform.job.Nightly;

/** Every morning: what came the day before, to the secretariats that chose to hear once a day. */
@ApplicationScoped
class DigestJob implements Nightly {
    private final NoticeActions actions;

    DigestJob(NoticeActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 0);
    }

    @Override
    public void run() {
        actions.digest(Actor.system());
    }
}
