package org.intersession.identity.logged;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;

/**
 * The log of acts, with the names of today. Parties, processes and meetings have theirs; of papers and delegations an
 * administrator sees what everybody sees, so those stay identifiers.
 */
@ApplicationScoped
@Transactional
class LoggedReading {
    private final Persons persons;
    private final AllPlaces places;

    LoggedReading(Persons persons, AllPlaces places) {
        this.persons = persons;
        this.places = places;
    }

    /** @param before null for the newest @param count at most, the newest first */
    List<LoggedLine> before(UUID before, int count, Locale locale) {
        var acts = persons.log(before == null ? new UUID(-1L, -1L) : before, count);
        var about = acts.stream().map(it -> it.subject).collect(Collectors.toSet());
        var things = new HashMap<UUID, String>();
        if (!about.isEmpty()) {
            things.putAll(places.parties().names(about, locale));
            things.putAll(places.processes().names(about, locale));
            things.putAll(places.meetings().names(about, locale));
        }
        var names = names(acts.stream()
                .flatMap(it -> Stream.of(it.actor == null ? it.subject : it.actor, it.subject))
                .toList());
        return acts.stream()
                .map(it -> new LoggedLine(
                        it.id,
                        LocalDateTime.ofInstant(it.at, ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS),
                        it.actor,
                        it.actor == null ? null : names.getOrDefault(it.actor, "…"),
                        it.act,
                        it.subject,
                        names.getOrDefault(
                                it.subject,
                                things.getOrDefault(
                                        it.subject, it.subject.toString().substring(24))),
                        names.containsKey(it.subject) || things.containsKey(it.subject),
                        names.containsKey(it.subject)))
                .toList();
    }

    private Map<UUID, String> names(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : persons.all(ids).stream().collect(Collectors.toMap(it -> it.id, Person::name));
    }
}
