package org.intersession.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.code.Codes;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Refusal;

/**
 * Makes known those who come uninvited, where a feature lets them: their address must be proven, by the provider or by a
 * code of ours. It is called inside the act for which they have to be known.
 */
@ApplicationScoped
public class Newcomers {
    private final Persons persons;
    private final Codes codes;
    private final Clock clock;

    Newcomers(Persons persons, Codes codes, Clock clock) {
        this.persons = persons;
        this.codes = codes;
        this.clock = clock;
    }

    /** The address that is theirs beyond doubt; of somebody known the one that we know. */
    public Optional<String> address(Actor actor) {
        if (actor.person() != null) {
            return persons.byId(actor.person()).map(it -> it.email);
        }
        return actor.account().flatMap(account -> codes.proven(SignInActions.purpose(actor), clock.instant())
                .or(() -> Optional.ofNullable(account.emailVerified() ? account.email() : null)));
    }

    /** The person as whom they are known from now on, under the names that they typed. */
    public Person known(Actor actor, String courtesyTitle, String givenName, String familyName) {
        if (actor.person() != null) {
            return persons.byId(actor.person()).orElseThrow();
        }
        var account = actor.account().orElseThrow();
        return persons.known(account.issuer(), account.subject()).orElseGet(() -> {
            var address = address(actor)
                    .orElseThrow(() -> Refusal.of(IdentityMessages.class, IdentityMessages::addressNotProven));
            var now = clock.instant();
            var person = new Person(address, courtesyTitle, givenName, familyName, now);
            person.knownAs(account.issuer(), account.subject());
            person.arrived(account, now);
            person.persist();
            return person;
        });
    }
}
