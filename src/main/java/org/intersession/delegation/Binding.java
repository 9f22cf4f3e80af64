package org.intersession.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Optional;
import org.intersession.delegation.notice.DelegationEvent;
import org.intersession.identity.Mailbox;
import org.intersession.identity.Person;
import org.intersession.platform.refusal.Refusal;

/** Which of the people we know a delegate is, while a party or the secretariat writes other names and addresses. */
@ApplicationScoped
class Binding {
    private final Delegations delegations;
    private final People people;
    private final Event<DelegationEvent> events;

    Binding(Delegations delegations, People people, Event<DelegationEvent> events) {
        this.delegations = delegations;
        this.people = people;
        this.events = events;
    }

    /** Somebody confirmed whom the secretariat gives another address. @param address the one that was wrong */
    record Misled(Person person, String address) {}

    /** Whoever was named already, and is known, stays who they are: what is theirs ends with them. */
    void bind(Delegate delegate, Person person) {
        if (delegate.person == null) {
            delegate.is(person);
        }
    }

    /**
     * Whoever is now named is found anew when they are confirmed: the link of the one before, and what they typed of
     * themselves, go to no other address. The secretariat may correct whom it has confirmed: answers who read at the
     * address that was wrong.
     *
     * @param recorded by the secretariat
     */
    Optional<Misled> replace(Delegate delegate, Named named, boolean recorded) {
        if (delegate.person == null || !delegate.wouldBeAnother(named)) {
            return Optional.empty();
        }
        var elsewhere = named.email() != null && !Mailbox.same(delegate.email, named.email());
        if (delegate.confirmed() || delegate.registeredAt != null) {
            if (!recorded) {
                throw Refusal.of(DelegationMessages.class, it -> it.somebodyElse(delegate.name()));
            }
            if (delegate.confirmed() || !elsewhere) {
                return elsewhere ? Optional.of(new Misled(delegate.person, delegate.email)) : Optional.empty();
            }
        }
        var before = delegate.person;
        delegate.is(null);
        delegations.flush();
        events.fire(new DelegationEvent.Replaced(delegate, before.id));
        return Optional.empty();
    }

    /** Once they are called by what was put right. */
    void correct(Delegate delegate, Misled misled, Instant now) {
        if (!people.anew(delegate, now).equals(misled.person)) {
            events.fire(new DelegationEvent.Corrected(delegate, misled.person.id, misled.address));
        }
    }
}
