package org.intersession.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What differs between providers of identity. */
@ConfigMapping(prefix = "intersession.identity")
public interface IdentityConfig {
    /** The claim that lists the roles; slashes lead into objects ({@code realm_access/roles}). */
    @WithDefault("roles")
    String rolesClaim();

    /** The claim that says that the address was verified; empty where the provider has none. */
    @WithDefault("email_verified")
    Optional<String> verifiedClaim();

    /**
     * For how long after signing in somebody may take identity data away (lists with addresses); later they are asked to
     * sign in again.
     */
    @WithDefault("PT15M")
    Duration freshFor();

    /** Where somebody without an account makes one, where the provider does not know {@code prompt=create}. */
    Optional<String> createAccessAddress();
}
