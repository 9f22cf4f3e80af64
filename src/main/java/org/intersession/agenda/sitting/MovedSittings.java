package org.intersession.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import org.intersession.agenda.Agendas;
import org.intersession.meeting.change.MeetingMoved;

/**
 * The sittings of the draft go with the days of their meeting, by as many days. What has been released stays as it was
 * released, and its page says that the days have changed since.
 */
@ApplicationScoped
class MovedSittings {
    private final Agendas agendas;
    private final Clock clock;

    MovedSittings(Agendas agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    void moved(@Observes MeetingMoved event) {
        var change = agendas.change(event.change()).orElseThrow();
        var sittings = agendas.sittings(change.meeting);
        if (sittings.isEmpty() || change.before.opensOn() == null || change.after.opensOn() == null) {
            return;
        }
        var by = ChronoUnit.DAYS.between(change.before.opensOn(), change.after.opensOn());
        if (by == 0) {
            return;
        }
        agendas.locked(change.meeting, clock.instant()).touch(clock.instant());
        // One after the other into days that are free: the database has no two sittings at one time.
        if (by > 0) {
            Collections.reverse(sittings);
        }
        for (var sitting : sittings) {
            sitting.day = sitting.day.plusDays(by);
            agendas.write();
        }
    }
}
