package org.intersession.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;

/** Finds whom a party named among the people we know, or makes them known. */
@ApplicationScoped
public class People {
    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
    }

    /** By address and family name, as several people may share an address; somebody new is written to in the party's language. */
    public Person of(Delegate delegate, Instant now) {
        return delegate.person == null ? anew(delegate, now) : delegate.person;
    }

    /** The same of whoever is another now. */
    Person anew(Delegate delegate, Instant now) {
        delegate.is(persons.named(delegate.email, delegate.familyName, () -> made(delegate, now)));
        return delegate.person;
    }

    private static Person made(Delegate delegate, Instant now) {
        var person = new Person(delegate.email, delegate.courtesyTitle, delegate.givenName, delegate.familyName, now);
        person.speaks(delegate.delegation.party.language);
        person.persist();
        return person;
    }
}
