package org.intersession.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.platform.Account;
import org.intersession.platform.Role;

/**
 * The administrator of an installation whose provider cannot put the role into a token: {@code INTERSESSION_FIRST_ADMIN}
 * holds issuer and subject, with a space between. It makes one grant, once; ended, it is not made again.
 */
@ApplicationScoped
class FirstAdmin {
    private final Optional<String> setting;
    private final Persons persons;

    FirstAdmin(@ConfigProperty(name = "intersession.first-admin") Optional<String> setting, Persons persons) {
        this.setting = setting;
        this.persons = persons;
    }

    boolean is(Account account) {
        return setting.filter(it -> it.strip().equals(account.issuer() + " " + account.subject()))
                .isPresent();
    }

    void appoint(Person person, Instant now) {
        if (persons.administratorsEver() == 0) {
            new Grant(person, Role.ADMIN, null, null, null, now, null).persist();
        }
    }

    boolean holds(Account account, UUID person, Instant now) {
        return is(account) && persons.administers(person, now);
    }
}
