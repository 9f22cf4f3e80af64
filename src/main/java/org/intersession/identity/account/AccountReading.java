package org.intersession.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.Scopes;
import org.intersession.identity.link.LinkReading;
import org.intersession.identity.session.SessionReading;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.refusal.Missing;

/** What a person sees of their own access: what was granted, and what their account cannot use of it. */
@ApplicationScoped
@Transactional
public class AccountReading {
    private final Persons persons;
    private final Scopes scopes;
    private final LinkReading links;
    private final SessionReading sessions;
    private final Clock clock;

    AccountReading(Persons persons, Scopes scopes, LinkReading links, SessionReading sessions, Clock clock) {
        this.persons = persons;
        this.scopes = scopes;
        this.links = links;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param lacking whether the account does not carry the role @param contact whom to ask; null where nobody is named */
    record Held(Role role, String where, boolean lacking, String contact, LocalDate from, LocalDate until) {}

    record Access(
            String name,
            String email,
            String language,
            List<Held> grants,
            List<SessionReading.Place> places,
            List<LinkReading.Device> devices) {
        boolean lacking() {
            return grants.stream().anyMatch(Held::lacking);
        }
    }

    public boolean lacksARole(Actor actor) {
        var person = person(actor);
        return person != null
                && persons.grantsOf(person.id, clock.instant()).stream().anyMatch(it -> lacks(actor, it.role));
    }

    /** @param here the session of the request that asks */
    Access access(Actor actor, UUID here) {
        var person = person(actor);
        if (person == null) {
            throw new Missing();
        }
        var open = persons.openGrantsOf(person.id, clock.instant());
        var where = scopes.names(open, actor.locale());
        var grants = open.stream()
                .map(it -> new Held(
                        it.role,
                        where.apply(it),
                        lacks(actor, it.role),
                        scopes.contact(it),
                        LocalDate.ofInstant(it.validFrom, ZoneOffset.UTC),
                        it.lastDay()))
                .toList();
        return new Access(
                person.name(),
                person.email,
                person.language,
                grants,
                sessions.places(person.issuer, person.subject, here),
                links.devicesOf(person.id));
    }

    /** An administrator of the setting has no role in the token, and needs none. */
    private static boolean lacks(Actor actor, Role role) {
        return !actor.has(role);
    }

    /** Also right after the first arrival, when the actor of this request was made before. */
    private Person person(Actor actor) {
        return actor.account()
                .flatMap(it -> persons.known(it.issuer(), it.subject()))
                .orElse(null);
    }
}
