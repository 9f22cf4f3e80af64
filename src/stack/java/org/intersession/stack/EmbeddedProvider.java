package org.intersession.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OpenID provider beside the application, with a login page of ours: whoever presses a name is signed in. */
public final class EmbeddedProvider implements AutoCloseable {
    private static final String ISSUER = "intersession";
    private final MockOAuth2Server server;

    private EmbeddedProvider(MockOAuth2Server server) {
        this.server = server;
    }

    /** @param loginPage the page that asks who is there: a form that posts {@code username} and {@code claims} */
    public static EmbeddedProvider started(int port, String loginPage) throws IOException {
        Path page = Files.createTempFile("login", ".html");
        page.toFile().deleteOnExit();
        Files.writeString(page, loginPage);
        var config = OAuth2Config.Companion.fromJson("{\"interactiveLogin\":true,\"loginPagePath\":\""
                + page.toString().replace("\\", "/") + "\"}");
        var server = new MockOAuth2Server(config);
        server.start(InetAddress.getByName("localhost"), port);
        return new EmbeddedProvider(server);
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

    /** An access token as the API gets it. */
    public String accessToken(String subject, Map<String, Object> claims) {
        return server.issueToken(ISSUER, subject, "intersession-api", claims).serialize();
    }

    /** A token with these claims, and those that every token has. */
    public String token(Map<String, Object> claims) {
        return server.anyToken(server.issuerUrl(ISSUER), claims).serialize();
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
