package org.intersession.identity.granting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.Page;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.Scopes;
import org.intersession.identity.session.SessionReading;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;

/** Persons and their grants, as the pages of administrators and secretariats show them. */
@ApplicationScoped
@Transactional
public class GrantReading {
    static final int PAGE = 50;

    private final Persons persons;
    private final AllPlaces places;
    private final Scopes scopes;
    private final SessionReading sessions;
    private final Clock clock;

    GrantReading(Persons persons, AllPlaces places, Scopes scopes, SessionReading sessions, Clock clock) {
        this.persons = persons;
        this.places = places;
        this.scopes = scopes;
        this.sessions = sessions;
        this.clock = clock;
    }

    enum State {
        HOLDS,
        LATER,
        LACKS,
        NOT_YET_IN
    }

    record Line(
            UUID id,
            int version,
            String name,
            String email,
            Role role,
            String where,
            LocalDate from,
            LocalDate until,
            State state,
            String givenBy,
            boolean taken) {
        public String ending() {
            return "/grants/" + id + "/ending";
        }
    }

    record PersonLine(UUID id, String name, String email, LocalDate lastVisit, long grants) {}

    public record Persona(
            UUID id,
            String name,
            String email,
            String functionalTitle,
            LocalDate lastVisit,
            List<Role> roles,
            List<Line> grants,
            List<SessionReading.Place> places,
            MachineLine machine) {
        public String path() {
            return "/admin/persons/" + id;
        }

        public String appointment() {
            return path() + "/grants";
        }

        /** Where all their sessions are ended. */
        public String sessionsEnding() {
            return path() + "/sessions/ending";
        }
    }

    /** @param issuer the provider that gives it tokens, under the id {@code client} @param retired null while they count */
    public record MachineLine(
            UUID id,
            int version,
            String name,
            String issuer,
            String client,
            String contact,
            LocalDate since,
            LocalDate retired,
            long grants) {
        public String retirement() {
            return "/admin/machines/" + id + "/retirement";
        }
    }

    /** Those after {@code after}, by name; one line more than a page tells that there is another. */
    List<PersonLine> persons(String sought, UUID after) {
        var now = clock.instant();
        var last = after == null ? null : persons.byId(after).orElseThrow(Missing::new);
        var found = persons.search(sought, last, PAGE + 1);
        var counts = persons.countOpenGrants(found, now);
        return found.stream()
                .map(it ->
                        new PersonLine(it.id, it.name(), it.email, day(it.lastVisit), counts.getOrDefault(it.id, 0L)))
                .toList();
    }

    /** Those after {@code after}, by name; one line more than are wanted tells that there are others. */
    public List<MachineLine> machines(UUID after, int count) {
        var last = after == null ? null : persons.byId(after).orElseThrow(Missing::new);
        var found = persons.machines(
                last == null ? "" : last.familyName, last == null ? new UUID(0, 0) : last.id, Page.first(count));
        var counts = persons.countOpenGrants(found, clock.instant());
        return found.stream()
                .map(it -> machine(it, counts.getOrDefault(it.id, 0L)))
                .toList();
    }

    private static MachineLine machine(Person it, long grants) {
        return new MachineLine(
                it.id,
                it.version,
                it.familyName,
                it.issuer,
                it.client,
                it.contact,
                day(it.since),
                day(it.retired),
                grants);
    }

    public Persona person(UUID id, Locale locale) {
        var person = persons.byId(id).orElseThrow(Missing::new);
        return new Persona(
                person.id,
                person.name(),
                person.email,
                person.functionalTitle,
                day(person.lastVisit),
                Arrays.stream(person.roles)
                        .flatMap(it -> Role.fromToken(it).stream())
                        .toList(),
                lines(persons.openGrantsOf(id, clock.instant()), locale),
                person.hasSignedIn() ? sessions.places(person.issuer, person.subject, null) : List.of(),
                person.isMachine() ? machine(person, 0) : null);
    }

    /** Who acts for a process: those after that grant; one line more than are wanted tells that there are others. */
    List<Line> people(UUID process, Locale locale, UUID after, int count) {
        var last = after == null ? null : persons.grant(after).orElseThrow(Missing::new);
        return lines(persons.grantsWithin(process, clock.instant(), last, count), locale);
    }

    /** What the form of an appointment offers: code to name. */
    record Choices(
            List<Role> roles,
            Map<String, String> processes,
            Map<String, String> meetings,
            Map<String, String> parties) {}

    private static final List<Role> GIVEN_HERE =
            List.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.CHAIR, Role.CONFERENCE_SERVICES);

    Choices choices(Locale locale) {
        return new Choices(
                GIVEN_HERE,
                places.processes().choices(locale),
                places.meetings().choices(locale),
                places.parties().choices(locale));
    }

    Choices choicesWithin(UUID process, Locale locale) {
        return new Choices(
                GIVEN_HERE,
                Map.of(),
                places.meetings().choicesOf(process, locale),
                places.parties().choices(locale));
    }

    private List<Line> lines(List<Grant> grants, Locale locale) {
        var now = clock.instant();
        var where = scopes.names(grants, locale);
        var givers = names(
                grants.stream().map(it -> it.givenBy).filter(Objects::nonNull).toList());
        return grants.stream()
                .map(it -> new Line(
                        it.id,
                        it.version,
                        it.person.name(),
                        it.person.email,
                        it.role,
                        where.apply(it),
                        day(it.validFrom),
                        it.lastDay(),
                        state(it, now),
                        it.givenBy == null ? null : givers.get(it.givenBy),
                        it.taken()))
                .toList();
    }

    private static State state(Grant grant, Instant now) {
        if (!grant.person.hasSignedIn() && !grant.person.isMachine()) {
            return State.NOT_YET_IN;
        }
        if (grant.person.lacks(grant.role)) {
            return State.LACKS;
        }
        return grant.validFrom.isAfter(now) ? State.LATER : State.HOLDS;
    }

    private Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : persons.all(ids).stream().collect(Collectors.toMap(it -> it.id, Person::name));
    }

    private static LocalDate day(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
