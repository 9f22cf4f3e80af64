package org.intersession.identity.signin;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.intersession.identity.IdentityConfig;
import org.intersession.platform.refusal.Away;

/** The way to the OpenID provider, which may be down: then there is no way, and the page says so. */
@ApplicationScoped
class Provider {
    /** In the request's data: that the provider is asked to let them make an account. */
    static final String CREATE = "identity.create";

    /** In the request's data: how many seconds ago they may have signed in there at most. */
    static final String MAX_AGE = "identity.max-age";

    /** What a provider that was away at the start has to introduce itself; one that is known is not asked for that. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpAuthenticator authenticator;
    private final ProviderAnswers answers;
    private final Instance<OidcConfigurationMetadata> metadata;
    private final IdentityConfig config;

    Provider(
            HttpAuthenticator authenticator,
            ProviderAnswers answers,
            Instance<OidcConfigurationMetadata> metadata,
            IdentityConfig config) {
        this.authenticator = authenticator;
        this.answers = answers;
        this.metadata = metadata;
        this.config = config;
    }

    /** Sends them to the provider and back to this same address; empty while the provider does not answer. */
    Optional<Response> challenge(RoutingContext request) {
        try {
            if (!answers.lately().await().atMost(PATIENCE)) {
                return Optional.empty();
            }
            var challenge = authenticator.getChallenge(request).await().atMost(PATIENCE);
            if (challenge == null || challenge.status != 302) {
                return Optional.empty();
            }
            var answer = Response.status(302);
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            return Optional.of(answer.header("Cache-Control", "no-store").build());
        } catch (RuntimeException down) {
            Log.warnf("The OpenID provider cannot be reached: %s", Away.why(down));
            return Optional.empty();
        }
    }

    /** Whether it knows {@code prompt=create} (OpenID Connect Prompt Create 1.0, section 4). */
    boolean offersToCreate() {
        try {
            var prompts = metadata.get().getStringList("prompt_values_supported");
            return prompts != null && prompts.contains("create");
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    Optional<URI> addressToCreate() {
        return config.createAccessAddress().map(URI::create);
    }
}
