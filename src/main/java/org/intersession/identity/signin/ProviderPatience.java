package org.intersession.identity.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How long a provider is waited for that lets us in and says nothing: the extension itself would wait for ever. Somebody
 * waits for the page meanwhile, and what it is asked for here it answers at once or not at all.
 */
@ApplicationScoped
@Unremovable
public class ProviderPatience implements OidcRequestFilter {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public void filter(OidcRequestContext asked) {
        asked.request().timeout(PATIENCE.toMillis());
    }
}
