package org.intersession.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intersession.agenda.programme.Programme;
import org.intersession.agenda.release.Releases;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** The meetings that somebody serves, those to come with their sittings. */
@ApplicationScoped
class Servings {
    private final Homes homes;
    private final Releases releases;
    private final Documents documents;

    Servings(Homes homes, Releases releases, Documents documents) {
        this.homes = homes;
        this.releases = releases;
        this.documents = documents;
    }

    List<Serving> of(Actor actor, Instant now) {
        return actor.meetings(Role.CONFERENCE_SERVICES).isEmpty()
                ? List.of()
                : homes.meetingsOf(actor, Role.CONFERENCE_SERVICES, now).stream()
                        .map(it -> serving(actor, it, now))
                        .toList();
    }

    private Serving serving(Actor actor, Meeting meeting, Instant now) {
        var today = LocalDate.ofInstant(now, meeting.zone == null ? ZoneOffset.UTC : meeting.zone);
        if (meeting.phase(now).over() || meeting.closesOn != null && meeting.closesOn.isBefore(today)) {
            return new Serving(meeting, null, false, List.of());
        }
        var day = releases.newestFor(actor, now, meeting.slug).stream()
                .flatMap(it -> it.read().days().stream())
                .filter(it -> !it.day().isBefore(today))
                .min(Comparator.comparing(Programme.Day::day));
        if (day.isEmpty()) {
            return new Serving(meeting, null, false, List.of());
        }
        var papers = documents.of(actor, now, meeting).stream()
                .filter(Document::isOut)
                .toList();
        var on = day.get().day();
        return new Serving(
                meeting,
                on,
                on.equals(today),
                day.get().slots().stream()
                        .map(it -> new Serving.Held(it, under(it, papers)))
                        .toList());
    }

    private static List<Document> under(Programme.Slot slot, List<Document> papers) {
        var numbers = slot.entries().stream()
                .map(Programme.Entry::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return papers.stream()
                .filter(it -> it.items.stream().anyMatch(item -> numbers.contains(item.number)))
                .sorted(Comparator.comparing(Document::symbol))
                .toList();
    }
}
