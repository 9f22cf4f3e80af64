package org.intersession.identity.granting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.intersession.identity.AllPlaces;
import org.intersession.identity.Grant;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;

/** Appointing people and ending appointments: for an administrator anywhere, for a secretariat within its process. */
@ApplicationScoped
@Transactional
public class GrantActions {
    private final Persons persons;
    private final AllPlaces places;
    private final Journal journal;
    private final Clock clock;

    GrantActions(Persons persons, AllPlaces places, Journal journal, Clock clock) {
        this.persons = persons;
        this.places = places;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers the person appointed, who is made where nobody of that name and address is known. */
    UUID appoint(Actor actor, Appointment given) {
        Guard.allow(GrantPolicy.mayAppoint(actor, given.role(), processes(given.process(), given.meeting())));
        checkScope(given);
        var now = clock.instant();
        var person = person(given.who(), now);
        var from = given.from() == null ? now : given.from();
        var grant =
                new Grant(person, given.role(), given.process(), given.meeting(), given.party(), from, actor.person());
        if (given.until() != null) {
            grant.endAt(given.until());
        }
        grant.persistAndFlush();
        journal.note(actor, grant.taken() ? "grant.taken" : "grant.given", grant.id);
        return person.id;
    }

    /** Ends a grant now. Answers whose it was. */
    public UUID end(Actor actor, UUID grant, int version) {
        // As much is asked where there is none, so that this takes as long.
        actor.grants();
        var seen = persons.grant(grant);
        var meeting = seen.map(it -> it.meeting).orElse(grant);
        var within = places.meetings().processesOf(meeting);
        var found = seen.orElseThrow(Missing::new);
        var mayEnd = GrantPolicy.mayEnd(actor, found.role, found.process == null ? within : Set.of(found.process));
        if (!mayEnd && !found.person.id.equals(actor.person())) {
            // Of somebody else's grant only those know who may end it.
            throw new Missing();
        }
        Guard.allow(mayEnd);
        found.expectVersion(version);
        var now = clock.instant();
        if (found.validUntil != null && !found.validUntil.isAfter(now)) {
            // When it ended stays as it was.
            return found.person.id;
        }
        found.endAt(now.isBefore(found.validFrom) ? found.validFrom : now);
        journal.note(actor, "grant.ended", found.id);
        return found.person.id;
    }

    /** Somebody who may be appointed, or invited, later. */
    UUID add(Actor actor, Appointment.Who who) {
        Guard.allow(GrantPolicy.mayAdminister(actor));
        if (persons.named(who.email(), who.familyName()).stream().findAny().isPresent()) {
            throw Refusal.of(IdentityMessages.class, it -> it.personSharesName())
                    .at("email");
        }
        var person = person(who, clock.instant());
        journal.note(actor, "person.added", person.id);
        return person.id;
    }

    private Person person(Appointment.Who who, Instant now) {
        if (who.person() != null) {
            return persons.byId(who.person()).orElseThrow(Missing::new);
        }
        return persons.named(who.email(), who.familyName()).stream().findFirst().orElseGet(() -> {
            var person = new Person(who.email(), who.courtesyTitle(), who.givenName(), who.familyName(), now);
            person.persist();
            return person;
        });
    }

    /** What the database holds too (grant_has_its_scope), said beside the field. */
    private static void checkScope(Appointment given) {
        switch (given.role()) {
            case SECRETARIAT -> {
                if (given.process() == null) {
                    throw Refusal.of(IdentityMessages.class, it -> it.appointNeedsProcess())
                            .at("process");
                }
            }
            case FOCAL_POINT -> {
                if (given.party() == null) {
                    throw Refusal.of(IdentityMessages.class, it -> it.appointNeedsParty())
                            .at("party");
                }
            }
            default -> {
                if (given.meeting() == null) {
                    throw Refusal.of(IdentityMessages.class, it -> it.appointNeedsMeeting())
                            .at("meeting");
                }
            }
        }
    }

    private Set<UUID> processes(UUID process, UUID meeting) {
        return meeting != null ? places.meetings().processesOf(meeting) : process != null ? Set.of(process) : Set.of();
    }
}
