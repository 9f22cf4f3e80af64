package org.intersession.platform;

import java.util.Set;

/** Who the provider says is there (OpenID Connect Core 1.0, section 2: {@code iss} and {@code sub}). */
public record Account(
        String issuer, String subject, String email, boolean emailVerified, String name, Set<Role> roles) {}
