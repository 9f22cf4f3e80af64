package org.intersession.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.intersession.identity.session.SessionTokens;
import org.intersession.platform.Account;
import org.intersession.platform.RealTime;

/**
 * For whom the provider vouches in a session's cookie, so that it is decrypted and its token verified once and not for
 * each page: kept under a hash of the cookie, no longer than its token is valid. The row of the session is asked each
 * time. Whatever changes something, the API and the way in and out are verified anew.
 */
@ApplicationScoped
class KnownCookies {
    /** In the request's data: the hash of its cookie as it came; later the request has those of its answer, too. */
    private static final String HASH = "identity.cookie";

    private static final int MOST = 5_000;

    /** Then it is verified anew, however long its token is valid: the provider may have withdrawn its key. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Known(UUID session, Account account, Instant until) {}

    private final Cache<String, Known> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .recordStats()
            .build();

    private final SessionTokens tokens;
    private final Clock clock;

    KnownCookies(SessionTokens tokens, @RealTime Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty where the long way is to be gone. */
    Optional<Account> account(RoutingContext request) {
        if (!counts(request)) {
            return Optional.empty();
        }
        var hash = hash(request);
        request.put(HASH, hash);
        var known = kept.getIfPresent(hash);
        if (known == null) {
            return Optional.empty();
        }
        var account = known.account();
        if (!known.until().isAfter(clock.instant())
                || !tokens.stands(request, known.session(), account.issuer(), account.subject())) {
            kept.invalidate(hash);
            return Optional.empty();
        }
        return Optional.of(account);
    }

    /** Only of the token that the cookie itself brought: one that was renewed meanwhile comes in another cookie. */
    void keep(RoutingContext request, SecurityIdentity verified, Account account) {
        if (counts(request)
                && verified.getPrincipal() instanceof JsonWebToken token
                && token.getRawToken().equals(SessionTokens.token(request))) {
            var until = Instant.ofEpochSecond(token.getExpirationTime());
            kept.put(request.get(HASH), new Known(SessionTokens.session(request), account, until));
        }
    }

    /** How often one was known. */
    long met() {
        return kept.stats().hitCount();
    }

    /** The extension looks for no cookie under {@code /api/}, nor where an address ends in the name of that tenant. */
    private static boolean counts(RoutingContext request) {
        var path = request.normalizedPath();
        var method = request.request().method();
        return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
                && !path.startsWith("/api/")
                && !path.endsWith("/api")
                && !path.startsWith("/sign-")
                && request.request().getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** Of all of it: it may be in several pieces. */
    private static String hash(RoutingContext request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var cookie : request.request().cookies()) {
                if (cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME)) {
                    digest.update((cookie.getName() + "=" + cookie.getValue() + ";").getBytes(StandardCharsets.UTF_8));
                }
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
