package org.intersession.identity.session;

import io.quarkus.logging.Log;
import io.quarkus.oidc.runtime.DefaultTenantConfigResolver;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.intersession.platform.Actor;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Where the provider says that somebody signed out elsewhere (OpenID Connect Back-Channel Logout 1.0). The extension's
 * own address ends sessions on the node that was told; this one ends rows. It is a route, because no form token comes
 * along: what comes is signed by the provider.
 */
@ApplicationScoped
class BackChannel {
    static final String PATH = "/sign-out/back-channel";

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final long LARGEST = 64 << 10;

    private final DefaultTenantConfigResolver tenants;
    private final SessionActions actions;

    BackChannel(DefaultTenantConfigResolver tenants, SessionActions actions) {
        this.tenants = tenants;
        this.actions = actions;
    }

    void open(@Observes Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST))
                .blockingHandler(this::hear);
    }

    private void hear(RoutingContext request) {
        request.response()
                .putHeader("Cache-Control", "no-store")
                .setStatusCode(heard(request))
                .end();
    }

    private int heard(RoutingContext request) {
        var token = request.request().getFormAttribute("logout_token");
        var provider = tenants.getTenantConfigBean().getDefaultTenant().provider();
        if (token == null || provider == null) {
            return 400;
        }
        try {
            provider.verifyLogoutJwtToken(token);
            var named = IdToken.of(token);
            var claims = IdToken.claims(token);
            var made = claims.getLong("iat");
            if (!says(claims) || made == null || named.subject() == null && named.sid() == null) {
                return 400;
            }
            actions.endedAtProvider(
                    Actor.system(), named.issuer(), named.subject(), named.sid(), Instant.ofEpochSecond(made));
            return 200;
        } catch (InvalidJwtException notOfTheProvider) {
            Log.debug("a logout token that is not the provider's", notOfTheProvider);
            return 400;
        }
    }

    /** What tells a logout token from an ID token (section 2.4): its event, and that it has no nonce. */
    private static boolean says(JsonObject claims) {
        return claims.getValue("events") instanceof JsonObject events
                && events.containsKey(EVENT)
                && !claims.containsKey("nonce");
    }
}
