package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.intersession.platform.Account;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;

/**
 * Somebody as the actor whom they would be now, for what is sent to them while they are away: a person with the roles of
 * the last sign-in, a machine with those of its grants. Never an administrator.
 */
@ApplicationScoped
public class OnBehalf {
    private final Persons persons;
    private final Clock clock;

    OnBehalf(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Empty for a machine that was retired. */
    public Optional<Actor> of(UUID id) {
        return persons.byId(id).filter(it -> it.retired == null).map(this::acting);
    }

    private Actor acting(Person person) {
        var held = persons.grantsOf(person.id, clock.instant()).stream()
                .map(Grant::held)
                .filter(it -> person.isMachine() || !person.lacks(it.role()))
                .toList();
        var account = new Account(
                person.issuer,
                person.subject,
                person.email,
                true,
                person.name(),
                person.givenName,
                person.familyName,
                roles(person, held),
                null,
                person.client);
        return new Actor(Actor.Known.BY_SIGN_IN, account, person.id, person.name(), person.locale(), null, () -> held);
    }

    private static Set<Role> roles(Person person, List<Held> held) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(
                person.isMachine()
                        ? held.stream().map(Held::role).collect(Collectors.toSet())
                        : Arrays.stream(person.roles)
                                .flatMap(it -> Role.fromToken(it).stream())
                                .collect(Collectors.toSet()));
        roles.remove(Role.ADMIN);
        return roles;
    }
}
