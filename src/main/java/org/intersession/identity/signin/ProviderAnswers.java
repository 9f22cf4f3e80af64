package org.intersession.identity.signin;

import io.quarkus.logging.Log;
import io.quarkus.oidc.runtime.DefaultTenantConfigResolver;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.intersession.platform.RealTime;
import org.intersession.platform.refusal.Away;

/**
 * Whether the provider answers, before somebody is sent there to wait in vain. It is asked for its public keys, on the way
 * that the extension takes (its proxy, its certificates), at most once in five seconds, however many want to sign in.
 */
@ApplicationScoped
class ProviderAnswers {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final DefaultTenantConfigResolver tenants;
    private final Clock clock;

    private Uni<Boolean> known;
    private Instant asked = Instant.MIN;
    private volatile boolean silent;

    ProviderAnswers(DefaultTenantConfigResolver tenants, @RealTime Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    /** As it was a moment ago. */
    synchronized Uni<Boolean> lately() {
        var now = clock.instant();
        if (asked.plus(KEPT).isBefore(now)) {
            asked = now;
            known = answer().memoize().indefinitely();
        }
        return known;
    }

    private Uni<Boolean> answer() {
        var provider = tenants.getTenantConfigBean().getDefaultTenant();
        if (!provider.ready() || provider.getOidcProviderClient() == null) {
            // It was not there when the product started: the extension looks itself.
            return Uni.createFrom().item(true);
        }
        return provider.getOidcProviderClient()
                .getWebClient()
                .getAbs(address(provider))
                .timeout(PATIENCE.toMillis())
                .send()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                // Whatever it says, it speaks; but what stands before it may say that nobody is there.
                .map(it -> it.statusCode() < 500 ? null : "status " + it.statusCode())
                .onFailure()
                .recoverWithItem(Away::why)
                .map(this::told);
    }

    private static String address(TenantConfigContext provider) {
        var keys = provider.getOidcMetadata().getJsonWebKeySetUri();
        return keys == null ? provider.getOidcMetadata().getAuthorizationUri() : keys;
    }

    /** @param fault null where it answers */
    private boolean told(String fault) {
        if (fault != null && !silent) {
            Log.warnf("the provider of sign-in does not answer: %s", fault);
        } else if (fault == null && silent) {
            Log.info("the provider of sign-in answers again");
        }
        silent = fault != null;
        return fault == null;
    }
}
