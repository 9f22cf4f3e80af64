package org.intersession.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.intersession.delegation.Delegations;
import org.intersession.guest.review.GuestReviews;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.link.PersonalLinks;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.invitation.reference.References;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;

/** Inviting persons by name, and what they answer. */
@ApplicationScoped
@Transactional
public class GuestActions {
    private final Meetings meetings;
    private final Guests guests;
    private final Persons persons;
    private final GuestReviews reviews;
    private final GuestLetters letters;
    private final References references;
    private final PersonalLinks links;
    private final Delegations delegations;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    GuestActions(
            Meetings meetings,
            Guests guests,
            Persons persons,
            GuestReviews reviews,
            GuestLetters letters,
            References references,
            PersonalLinks links,
            Delegations delegations,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.guests = guests;
        this.persons = persons;
        this.reviews = reviews;
        this.letters = letters;
        this.references = references;
        this.links = links;
        this.delegations = delegations;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Names somebody; nothing is sent yet. Answers their number. */
    public int add(Actor actor, String slug, GuestForm form) {
        var meeting = mine(actor, slug, clock.instant());
        guests.lock(meeting);
        var guest = new Guest(meeting, guests.lastNumber(meeting) + 1);
        guest.become(form);
        guest.persist();
        journal.note(actor, "guest.named", guest.id);
        return guest.number;
    }

    public void revise(Actor actor, String slug, int number, GuestForm form) {
        var guest = waiting(actor, slug, number);
        guest.expectVersion(form.version());
        guest.become(form);
        journal.note(actor, "guest.revised", guest.id);
    }

    public void remove(Actor actor, String slug, int number, int version) {
        var guest = waiting(actor, slug, number);
        guest.expectVersion(version);
        guest.delete();
        journal.note(actor, "guest.removed", guest.id);
    }

    /**
     * Sends every letter that can be sent. {@code digest} is that of the review the officer saw: if something changed
     * since, nothing is sent; if nothing is left to send, nothing happens.
     */
    public int invite(Actor actor, String slug, String digest) {
        var now = clock.instant();
        var meeting = mine(actor, slug, now);
        if (meeting.state != Meeting.State.ANNOUNCED) {
            throw Refusal.of(GuestMessages.class, GuestMessages::notAnnounced);
        }
        guests.lock(meeting);
        var review = reviews.of(meeting, guests.allFor(actor, now, slug));
        if (review.sendable().isEmpty()) {
            return 0;
        }
        if (!review.digest().equals(digest)) {
            throw new Stale();
        }
        for (var draft : review.sendable()) {
            var guest = draft.guest();
            guest.send(person(guest, now), references.next(meeting, now), draft.wording(), now, actor.person());
            outbox.put(letters.invitation(guest));
            journal.note(actor, "guest.invited", guest.id);
        }
        return review.sendable().size();
    }

    /** By address and family name, as several people may share an address. */
    private Person person(Guest guest, Instant now) {
        return persons.named(guest.email, guest.familyName, () -> {
            var person = new Person(guest.email, guest.courtesyTitle, guest.givenName, guest.familyName, now);
            person.speaks(guest.language);
            person.persist();
            return person;
        });
    }

    /** One's own answer; another takes its place. */
    public void answer(Actor actor, String slug, Answer answer) {
        var guest = guests.ownOf(actor, slug).orElseThrow(Missing::new);
        Guard.allow(GuestPolicy.mayAnswer(actor, guest));
        var now = clock.instant();
        if (take(actor, guest, answer, null, now)) {
            var told = letters.answered(guest, now);
            if (told != null) {
                outbox.put(told);
            }
        }
    }

    /** The secretariat records what reached it otherwise. */
    public void record(Actor actor, String slug, int number, Answer answer, Received received) {
        var guest = invited(actor, slug, number);
        take(actor, guest, answer, received, clock.instant());
    }

    /** Whether it says something else than before. */
    private boolean take(Actor actor, Guest guest, Answer answer, Received received, Instant now) {
        if (guest.answer == answer) {
            return false;
        }
        if (guest.meeting.phase(now).over()) {
            throw Refusal.of(GuestMessages.class, GuestMessages::tooLate);
        }
        if (guest.meeting.state == Meeting.State.CANCELLED) {
            throw Refusal.of(GuestMessages.class, GuestMessages::cancelled);
        }
        meetings.holdStill(guest.meeting);
        guest.answer(answer, received, now, actor.person());
        if (guest.attends()) {
            place(guest, now);
            outbox.put(letters.welcome(guest, now));
        } else {
            leave(guest, now);
        }
        journal.note(actor, guest.attends() ? "guest.accepted" : "guest.declined", guest.id);
        return true;
    }

    /** They are not expected any more, by decision of the secretariat; they are written to. */
    public void withdraw(Actor actor, String slug, int number, int version) {
        var now = clock.instant();
        var guest = guests.seenBy(actor, now, slug, number);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, guest.meeting));
        if (guest.withdrawnAt != null) {
            return;
        }
        if (!guest.sent()) {
            throw Refusal.of(GuestMessages.class, GuestMessages::notSentYet);
        }
        guest.expectVersion(version);
        var expected = guest.attends();
        guest.withdraw(now);
        leave(guest, now);
        guests.flush();
        if (!delegations.takesPart(guest.person.id, guest.meeting.id, now)) {
            links.revoke(guest.person.id, guest.meeting.id);
        }
        outbox.put(letters.withdrawal(guest, expected));
        journal.note(actor, "guest.withdrawn", guest.id);
    }

    /** What is theirs at the meeting is a delegate's place, of no party. */
    private void place(Guest guest, Instant now) {
        if (guests.open(guest.person.id, guest.meeting.id).isEmpty()) {
            new Grant(guest.person, Role.DELEGATE, null, guest.meeting.id, null, now, guest.sentBy).persist();
        }
    }

    private void leave(Guest guest, Instant now) {
        guests.open(guest.person.id, guest.meeting.id).forEach(it -> it.endAt(now));
    }

    private Guest waiting(Actor actor, String slug, int number) {
        var guest = guests.seenBy(actor, clock.instant(), slug, number);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, guest.meeting));
        if (guest.sent()) {
            throw Refusal.of(GuestMessages.class, GuestMessages::sentAlready);
        }
        return guest;
    }

    private Guest invited(Actor actor, String slug, int number) {
        var guest = guests.seenBy(actor, clock.instant(), slug, number);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, guest.meeting));
        if (!guest.sent() || guest.withdrawnAt != null) {
            throw Refusal.of(GuestMessages.class, GuestMessages::notSentYet);
        }
        return guest;
    }

    private Meeting mine(Actor actor, String slug, Instant now) {
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(GuestPolicy.mayKeepGuests(actor, meeting));
        return meeting;
    }
}
