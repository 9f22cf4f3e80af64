package org.intersession.platform;

import java.util.EnumSet;
import java.util.Set;

/** Who the provider says is there (OpenID Connect Core 1.0, section 2: {@code iss} and {@code sub}). */
public record Account(
        String issuer, String subject, String email, boolean emailVerified, String name, Set<Role> roles) {
    /** The same with one role more, where something other than the token says so. */
    public Account with(Role role) {
        var more = EnumSet.of(role);
        more.addAll(roles);
        return new Account(issuer, subject, email, emailVerified, name, more);
    }
}
