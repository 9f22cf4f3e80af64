package org.intersession.identity.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.DefaultTokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Away;

/**
 * The session's cookie: the id of its row, a dot, and the tokens as the extension encrypts them (to any other manager
 * than its own it gives them encrypted one by one). Whoever has a cookie
 * whose row has ended is nobody, and the extension takes the cookie away. While the database is away no row can be asked:
 * the cookie stays, and the request gets no actor.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SessionTokens extends DefaultTokenStateManager {
    /** In the request's data: the id of its session. */
    private static final String SESSION = "identity.session";

    /** In the request's data: whose it is. */
    private static final String WHOSE = "identity.whose";

    /** In the request's data: the ID token that came in its cookie. */
    private static final String TOKEN = "identity.token";

    /** In the request's data: why its row could not be asked. */
    private static final String UNASKED = "identity.unasked";

    /** Where the extension puts for how many seconds the cookie is kept. */
    private static final String MAX_AGE = "session-max-age";

    private static final int ID = 36;

    private final SessionActions actions;
    private final SessionReading reading;

    SessionTokens(SessionActions actions, SessionReading reading) {
        this.actions = actions;
        this.reading = reading;
    }

    /** Whose the request's session is, asked together with it; null where it is of nobody whom we know, or was not asked. */
    public static SessionReading.Whose whose(RoutingContext request) {
        return request.get(WHOSE);
    }

    /** Which session a request belongs to; null where to none. */
    public static UUID session(RoutingContext request) {
        return request.get(SESSION);
    }

    /** The ID token that came in the request's cookie, if its row stands; null where none came. */
    public static String token(RoutingContext request) {
        return request.get(TOKEN);
    }

    /** Why the row of the request's session could not be asked; null where it could. */
    public static RuntimeException unasked(RoutingContext request) {
        return request.get(UNASKED);
    }

    /**
     * Whether the row of a session whose cookie was verified before still stands, and is that account's; it is noted in
     * the request as after decrypting. Not where its use has to be written down: that is done on the long way.
     */
    public boolean stands(RoutingContext request, UUID id, String issuer, String subject) {
        var session = reading.standing(id).filter(it -> it.isOf(issuer, subject, null) && !it.stale());
        session.ifPresent(it -> note(request, it));
        return session.isPresent();
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> begun(request, tokens).toString())
                .chain(id ->
                        super.createTokenState(request, config, tokens, context).map(state -> id + "." + state));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig config,
            String cookie,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return super.getTokens(request, config, state(cookie), context)
                .chain(tokens -> context.runBlocking(() -> open(request, cookie, tokens)));
    }

    /** The row is ended by whoever signs out; tokens go for other reasons too, as when they are renewed. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig config, String cookie, OidcRequestContext<Void> context) {
        return super.deleteTokens(request, config, state(cookie), context);
    }

    private UUID begun(RoutingContext request, AuthorizationCodeTokens tokens) {
        if (unasked(request) != null && session(request) != null) {
            // Renewed meanwhile; the row is asked with the next request.
            return session(request);
        }
        Long seconds = request.get(MAX_AGE);
        var life = Duration.ofSeconds(seconds == null ? 0 : seconds);
        var id = actions.begin(
                Actor.system(), session(request), IdToken.of(tokens.getIdToken()), Browser.called(request), life);
        request.put(SESSION, id);
        return id;
    }

    private AuthorizationCodeTokens open(RoutingContext request, String cookie, AuthorizationCodeTokens tokens) {
        var id = id(cookie).orElseThrow(AuthenticationFailedException::new);
        if (SignOutPages.AT_PROVIDER.equals(request.normalizedPath())) {
            // Also of a session that has ended here: the provider still wants to know whose it was.
            actions.leave(Actor.system(), id);
            return tokens;
        }
        try {
            return asked(request, id, tokens);
        } catch (RuntimeException failed) {
            if (Away.in(failed).isEmpty()) {
                throw failed;
            }
            request.put(UNASKED, failed);
            request.put(SESSION, id);
            return tokens;
        }
    }

    private AuthorizationCodeTokens asked(RoutingContext request, UUID id, AuthorizationCodeTokens tokens) {
        var token = IdToken.of(tokens.getIdToken());
        var session = reading.open(id)
                .filter(it -> it.isOf(token.issuer(), token.subject(), token.sid()))
                .orElseThrow(() -> new AuthenticationFailedException("this session has ended"));
        if (session.stale()) {
            actions.use(Actor.system(), id);
        }
        note(request, session);
        request.put(TOKEN, tokens.getIdToken());
        return tokens;
    }

    private static void note(RoutingContext request, SessionReading.Open session) {
        request.put(SESSION, session.id());
        if (session.whose() != null) {
            request.put(WHOSE, session.whose());
        }
    }

    private static Optional<UUID> id(String cookie) {
        try {
            return Optional.of(UUID.fromString(cookie.substring(0, Math.min(ID, cookie.length()))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String state(String cookie) {
        return cookie.length() > ID ? cookie.substring(ID + 1) : cookie;
    }
}
