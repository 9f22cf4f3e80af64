package org.intersession.platform;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who the provider says is there (OpenID Connect Core 1.0, section 2: {@code iss} and {@code sub}).
 *
 * @param name of a person or of their account, in whatever form; never null
 * @param givenName as the provider tells it apart; null where it does not
 * @param familyName likewise
 * @param authenticatedAt when they last proved to the provider who they are ({@code auth_time}); null where it does not say
 * @param client the id of a client that came with credentials of its own, and with nobody behind it; null of a person
 */
public record Account(
        String issuer,
        String subject,
        String email,
        boolean emailVerified,
        String name,
        String givenName,
        String familyName,
        Set<Role> roles,
        Instant authenticatedAt,
        String client) {
    /** Of a person. */
    public Account(String issuer, String subject, String email, boolean emailVerified, String name, Set<Role> roles) {
        this(issuer, subject, email, emailVerified, name, null, null, roles, null, null);
    }

    /** The same with one role more, where something other than the token says so. */
    public Account with(Role role) {
        var more = EnumSet.of(role);
        more.addAll(roles);
        return having(more);
    }

    /** The same with these roles and no others. */
    public Account having(Set<Role> others) {
        return new Account(
                issuer,
                subject,
                email,
                emailVerified,
                name,
                givenName,
                familyName,
                Set.copyOf(others),
                authenticatedAt,
                client);
    }

    /** Whether a machine is there, and nobody. */
    public boolean isMachine() {
        return client != null;
    }
}
