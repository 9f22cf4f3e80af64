package org.intersession.invitation.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.intersession.invitation.Invitations;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Process;

/** Reads an audience whole, so that its figures and its list agree. */
@ApplicationScoped
@Transactional
public class AudienceReading {
    private final Audiences audiences;
    private final Invitations invitations;
    private final Clock clock;

    AudienceReading(Audiences audiences, Invitations invitations, Clock clock) {
        this.audiences = audiences;
        this.invitations = invitations;
        this.clock = clock;
    }

    public Audience sum(Meeting meeting, Audience.Sources sources) {
        var own = meeting.processes.stream().map(it -> it.slug).toList();
        var slugs = new LinkedHashSet<>(own);
        sources.members().forEach(it -> slugs.add(it.substring(0, it.lastIndexOf('.'))));
        var memberships = audiences.memberships(slugs, clock.instant());
        var audience = new Audience(
                meeting,
                memberships.stream().filter(it -> own.contains(it.process.slug)).toList());
        memberships.stream()
                .filter(it -> sources.members().contains(it.process.slug + "." + it.category.name()))
                .forEach(audience::add);
        if (sources.allStates()) {
            audiences.allStates().forEach(audience::add);
        }
        if (!sources.parties().isEmpty()) {
            audiences.parties(sources.parties()).forEach(audience::add);
        }
        if (!sources.lists().isEmpty()) {
            invitations.lists(meeting.processes).stream()
                    .filter(it -> sources.lists().contains(it.name))
                    .forEach(it -> it.parties.forEach(audience::add));
        }
        audience.replaced().forEach(it -> Hibernate.initialize(it.historical().alsoSucceededBy));
        return audience;
    }

    /** A process and how many it lists in each category. */
    public record Offered(Process process, List<Listed> counts) {}

    public List<Offered> offered() {
        var counts = audiences.counts(clock.instant()).stream().collect(Collectors.groupingBy(Listed::process));
        return audiences.processes().stream()
                .map(it -> new Offered(
                        it,
                        counts.getOrDefault(it.slug, List.of()).stream()
                                .sorted(Comparator.comparing(Listed::category))
                                .toList()))
                .filter(it -> !it.counts().isEmpty())
                .toList();
    }

    List<PartyList> lists(Set<Process> processes) {
        return invitations.lists(processes);
    }
}
