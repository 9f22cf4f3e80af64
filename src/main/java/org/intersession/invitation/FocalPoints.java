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
import org.intersession.invitation.review.Draft;
import org.intersession.mail.Mail;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.journal.Journal;

/**
 * Makes those to whom an invitation is addressed focal points of their party for the process: whoever signs in with the
 * address to which the secretariat wrote may answer. An address that several people share appoints nobody; of whom only
 * another party has named there, nothing is known.
 */
@ApplicationScoped
class FocalPoints {
    private final People people;
    private final Journal journal;

    FocalPoints(People people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    /** Where, how they are called and in what language one party is written to. */
    private record Seat(UUID party, String email, String label, String language) {}

    void appoint(Actor actor, Meeting meeting, List<Draft> drafts, Instant now) {
        appoint(
                actor,
                meeting.process().id,
                drafts.stream()
                        .flatMap(draft -> draft.all().stream()
                                .map(to -> new Seat(draft.party().id, to.email, to.label(), draft.language())))
                        .toList(),
                now);
    }

    /** The mails go to another address than that which was wrong: whoever may get the wrong one is appointed no more. */
    void move(Actor actor, Meeting meeting, List<Mail> mails, String from, Instant now) {
        for (var mail : mails) {
            people.waiting(mail.party, meeting.process().id, from).stream()
                    .filter(it -> Mailbox.same(it.person.email, from))
                    .forEach(it -> {
                        it.endAt(now);
                        journal.note(actor, "grant.ended", it.id);
                    });
        }
        people.flush();
        appoint(
                actor,
                meeting.process().id,
                mails.stream()
                        .map(it -> new Seat(it.party, it.toAddress, it.toName, it.language))
                        .toList(),
                now);
    }

    private void appoint(Actor actor, UUID process, List<Seat> seats, Instant now) {
        var emails = seats.stream().map(it -> it.email.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        if (emails.isEmpty()) {
            return;
        }
        var known = new HashMap<String, List<Person>>();
        people.at(emails).forEach(it -> add(known, it));
        var named = named(known.values());
        var held = people.focalPoints(seats.stream().map(Seat::party).toList(), process).stream()
                .map(it -> it.person.id + "/" + it.party)
                .collect(Collectors.toSet());
        for (var seat : seats) {
            var there = known.getOrDefault(Mailbox.folded(seat.email), List.of()).stream()
                    .filter(it -> named.getOrDefault(it.id, Set.of(seat.party)).contains(seat.party))
                    .toList();
            if (there.size() <= 1) {
                var person = there.isEmpty() ? made(known, seat, now) : there.get(0);
                grant(person, seat.party, process, held, actor, now);
            }
        }
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
                                it -> (UUID) it[0], Collectors.mapping(it -> (UUID) it[1], Collectors.toSet())));
    }

    private static Person made(Map<String, List<Person>> known, Seat seat, Instant now) {
        var person = new Person(seat.email, null, null, seat.label, now);
        person.speaks(seat.language);
        person.persist();
        add(known, person);
        return person;
    }

    private static void grant(Person person, UUID party, UUID process, Set<String> held, Actor actor, Instant now) {
        if (held.add(person.id + "/" + party)) {
            new Grant(person, Role.FOCAL_POINT, process, null, party, now, actor.person()).persist();
        }
    }
}
