package org.intersession.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.intersession.meeting.Meeting;
import org.intersession.outcome.Outcome;
import org.intersession.participants.Present;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** The meetings that somebody chairs, each with how far it is; asked in as many questions for three as for one. */
@ApplicationScoped
class Chairings {
    private final Homes homes;

    Chairings(Homes homes) {
        this.homes = homes;
    }

    List<Chairing> of(Actor actor, Instant now) {
        var meetings =
                actor.meetings(Role.CHAIR).isEmpty() ? List.<Meeting>of() : homes.meetingsOf(actor, Role.CHAIR, now);
        if (meetings.isEmpty()) {
            return List.of();
        }
        var ids = meetings.stream().map(it -> it.id).toList();
        var releases = homes.releases(ids, actor.person(), actor.rolesInQueries(), actor.within(), now);
        var outcomes = homes.outcomes(ids, actor.person(), actor.rolesInQueries(), actor.within(), now);
        var said = homes.said(ids).stream().collect(Collectors.toMap(Homes.Said::outcome, Homes.Said::comments));
        var here = homes.here(ids).stream()
                .collect(Collectors.toMap(
                        Homes.Here::meeting, it -> new Present(it.persons(), it.delegations(), it.guests())));
        return meetings.stream()
                .map(meeting -> new Chairing(
                        meeting,
                        releases.stream()
                                .filter(it -> it.meeting.id.equals(meeting.id))
                                .findFirst()
                                .orElse(null),
                        here.get(meeting.id),
                        outcomes.stream()
                                .filter(it -> it.meeting.equals(meeting) && !it.issued())
                                .map(it -> new Chairing.Draft(it, said.getOrDefault(it.id, 0L), it.open(now)))
                                .toList(),
                        outcomes.stream()
                                .filter(it -> it.meeting.id.equals(meeting.id))
                                .anyMatch(Outcome::issued),
                        now))
                .toList();
    }
}
