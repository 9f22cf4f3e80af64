package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.Grant;
import org.intersession.identity.Mailbox;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.invitation.review.Draft;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.journal.Journal;

/**
 * Makes those to whom an invitation is addressed focal points of their party for the process that keeps the address, and
 * for no other of a joint meeting: whoever signs in with the address to which the secretariat wrote may answer. An address that several people share appoints nobody; of whom only
 * another party has named there, nothing is known.
 */
@ApplicationScoped
class FocalPoints {
    private final People people;
    private final Persons persons;
    private final Journal journal;

    FocalPoints(People people, Persons persons, Journal journal) {
        this.people = people;
        this.persons = persons;
        this.journal = journal;
    }

    /** Where, how they are called and in what language one party is written to. */
    private record Seat(UUID party, UUID process, String email, String label, String language) {}

    void appoint(Actor actor, Meeting meeting, List<Draft> drafts, Instant now) {
        appoint(
                actor,
                drafts.stream()
                        .flatMap(draft -> draft.all().stream()
                                .map(to -> new Seat(
                                        draft.party().id, to.process.id, to.email, to.label(), draft.language())))
                        .toList(),
                now);
    }

    /**
     * The mails go to another address than that which was wrong: whoever may get the wrong one is appointed no more. It is
     * done for the processes of which they are the secretariat, of a joint meeting for no other.
     */
    void move(Actor actor, Meeting meeting, List<Mail> mails, String from, Instant now) {
        var own = meeting.processIds().stream()
                .filter(it -> actor.secretariatOf(List.of(it)))
                .toList();
        var seats = new ArrayList<Seat>();
        for (var mail : mails) {
            var ended = own.stream()
                    .filter(it -> end(actor, mail.party, it, from, now))
                    .toList();
            var process = ended.isEmpty() ? own.get(0) : ended.get(0);
            seats.add(new Seat(mail.party, process, mail.toAddress, mail.toName, mail.language));
        }
        people.flush();
        appoint(actor, seats, now);
    }

    private boolean end(Actor actor, UUID party, UUID process, String at, Instant now) {
        var waiting = people.waiting(party, process, at).stream()
                .filter(it -> Mailbox.same(it.person.email, at))
                .toList();
        waiting.forEach(it -> {
            it.endAt(now);
            journal.note(actor, "grant.ended", it.id);
        });
        return !waiting.isEmpty();
    }

    private void appoint(Actor actor, List<Seat> seats, Instant now) {
        var emails = seats.stream().map(it -> it.email.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (emails.isEmpty()) {
            return;
        }
        var known = known(emails);
        var unknown = emails.stream()
                .filter(it -> !known.containsKey(Mailbox.folded(it)))
                .toList();
        if (!unknown.isEmpty()) {
            persons.makeKnown(unknown);
            known.putAll(known(unknown));
        }
        var named = named(known.values());
        var parties = seats.stream().map(Seat::party).distinct().toList();
        var processes = seats.stream().map(Seat::process).distinct().toList();
        var held = people.focalPoints(parties, processes).stream()
                .map(it -> new Point(it.person.id, it.party, it.process))
                .collect(Collectors.toSet());
        for (var seat : seats) {
            var there = known.getOrDefault(Mailbox.folded(seat.email), List.of()).stream()
                    .filter(it -> named.getOrDefault(it.id, Set.of(seat.party)).contains(seat.party))
                    .toList();
            if (there.size() <= 1) {
                var person = there.isEmpty() ? made(known, seat, now) : there.get(0);
                grant(person, seat, held, actor, now);
            }
        }
    }

    private Map<String, List<Person>> known(Collection<String> emails) {
        var known = new HashMap<String, List<Person>>();
        people.at(emails).forEach(it -> add(known, it));
        return known;
    }

    private static void add(Map<String, List<Person>> known, Person person) {
        known.computeIfAbsent(Mailbox.folded(person.email), it -> new ArrayList<>())
                .add(person);
    }

    /** The parties that named them, of those of whom nothing else is known. */
    private Map<UUID, Set<UUID>> named(Collection<List<Person>> known) {
        var ids = known.stream().flatMap(List::stream).map(it -> it.id).toList();
        return ids.isEmpty()
                ? Map.of()
                : people.named(ids).stream()
                        .collect(Collectors.groupingBy(
                                People.Named::person, Collectors.mapping(People.Named::party, Collectors.toSet())));
    }

    private static Person made(Map<String, List<Person>> known, Seat seat, Instant now) {
        var person = new Person(seat.email, null, null, seat.label, now);
        person.speaks(seat.language);
        person.persist();
        add(known, person);
        return person;
    }

    /** @param process null for every process */
    private record Point(UUID person, UUID party, UUID process) {}

    private static void grant(Person person, Seat seat, Set<Point> held, Actor actor, Instant now) {
        if (!held.contains(new Point(person.id, seat.party, null))
                && held.add(new Point(person.id, seat.party, seat.process))) {
            new Grant(person, Role.FOCAL_POINT, seat.process, null, seat.party, now, actor.person()).persist();
        }
    }
}
