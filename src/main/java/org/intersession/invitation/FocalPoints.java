package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.identity.Grant;
import org.intersession.identity.Mailbox;
import org.intersession.identity.Person;
import org.intersession.invitation.review.Draft;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/**
 * Makes those to whom an invitation is addressed focal points of their party for the process: whoever signs in with the
 * address to which the secretariat wrote may answer. An address that several people share appoints nobody.
 */
@ApplicationScoped
class FocalPoints {
    private final People people;

    FocalPoints(People people) {
        this.people = people;
    }

    void appoint(Actor actor, Meeting meeting, List<Draft> drafts, Instant now) {
        var process = meeting.process();
        var emails = drafts.stream()
                .flatMap(it -> it.all().stream())
                .map(it -> it.email.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (emails.isEmpty()) {
            return;
        }
        var known = people.at(emails).stream().collect(Collectors.groupingBy(it -> Mailbox.folded(it.email)));
        var held = people.focalPoints(drafts.stream().map(it -> it.party().id).toList(), process.id).stream()
                .map(it -> it.person.id + "/" + it.party)
                .collect(Collectors.toSet());
        for (var draft : drafts) {
            for (var to : draft.all()) {
                var there = known.computeIfAbsent(
                        Mailbox.folded(to.email), it -> List.of(made(to.email, to.label(), draft, now)));
                if (there.size() == 1) {
                    grant(there.get(0), draft.party().id, process.id, held, actor, now);
                }
            }
        }
    }

    private static Person made(String email, String label, Draft draft, Instant now) {
        var person = new Person(email, null, null, label, now);
        person.speaks(draft.language());
        person.persist();
        return person;
    }

    private static void grant(Person person, UUID party, UUID process, Set<String> held, Actor actor, Instant now) {
        if (held.add(person.id + "/" + party)) {
            new Grant(person, Role.FOCAL_POINT, process, null, party, now, actor.person()).persist();
        }
    }
}
