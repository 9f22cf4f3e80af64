package org.intersession.stack;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** An OpenID provider beside the application, with a login page of ours: whoever presses a name is signed in. */
public final class EmbeddedProvider implements AutoCloseable {
    private static final String ISSUER = "intersession";
    private final MockOAuth2Server server;
    private final Supplier<Instant> now;

    private EmbeddedProvider(MockOAuth2Server server, Supplier<Instant> now) {
        this.server = server;
        this.now = now;
    }

    /** @param loginPage the page that asks who is there: a form that posts {@code username} and {@code claims} */
    public static EmbeddedProvider started(int port, String loginPage) throws IOException {
        return started(port, loginPage, Clock.systemUTC()::instant);
    }

    /** @param now when whoever signs in does so, as tokens have it ({@code auth_time}) unless the form says otherwise */
    public static EmbeddedProvider started(int port, String loginPage, Supplier<Instant> now) throws IOException {
        Path page = Files.createTempFile("login", ".html");
        page.toFile().deleteOnExit();
        Files.writeString(page, loginPage);
        var signingIn = new DefaultOAuth2TokenCallback(ISSUER) {
            @Override
            public Map<String, Object> addClaims(TokenRequest request) {
                return Map.of("auth_time", now.get().getEpochSecond());
            }
        };
        var server = new MockOAuth2Server(
                new OAuth2Config(true, page.toString(), null, false, new OAuth2TokenProvider(), Set.of(signingIn)));
        server.start(InetAddress.getByName("localhost"), port);
        return new EmbeddedProvider(server, now);
    }

    public MockOAuth2Server server() {
        return server;
    }

    public String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    public Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer(),
                "quarkus.oidc.credentials.secret",
                "not-a-secret-of-the-demonstration-1234567890",
                "quarkus.oidc.token-state-manager.encryption-secret",
                "not-a-secret-of-the-demonstration-1234567890",
                "quarkus.oidc.api.auth-server-url",
                issuer(),
                "intersession.links.key",
                "not-a-secret-of-the-demonstration-1234567890",
                "intersession.keys",
                "tests:cHJvdGVjdHMtbm90aGluZy1vZi10aGUtdGVzdHMtMzI=");
    }

    /** An access token as the API gets it, of somebody who has just signed in unless the claims say otherwise. */
    public String accessToken(String subject, Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("auth_time", now.get().getEpochSecond()));
        all.putAll(claims);
        return server.issueToken(ISSUER, subject, "intersession-api", all).serialize();
    }

    /** A token with these claims, and those that every token has. */
    public String token(Map<String, Object> claims) {
        return server.anyToken(server.issuerUrl(ISSUER), claims).serialize();
    }

    /** Whoever signs in next has tokens that last so long, also when they are renewed. */
    public void expectBrief(long seconds) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER, "brief", "JWT", null, Map.of("auth_time", now.get().getEpochSecond()), seconds));
    }

    /** What the client gets that asks next: a token for the API which says, as most providers do, whose it is. */
    public void expect(String client) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(
                ISSUER, client, "JWT", List.of("intersession-api"), Map.of("client_id", client, "azp", client)));
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
