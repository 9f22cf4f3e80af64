package org.intersession.start;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Others on whom the product relies and without whom it runs: signing in, or mail, waits until they are back. */
final class Neighbours {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Neighbours() {}

    static List<String> wrong(Config settings) {
        var wrong = new ArrayList<String>();
        settings.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .flatMap(it -> provider(
                        it,
                        settings.getOptionalValue("quarkus.oidc.token.issuer", String.class)
                                .orElse(it)))
                .ifPresent(wrong::add);
        relay(
                        settings.getOptionalValue("intersession.mail.host", String.class)
                                .orElse("localhost"),
                        settings.getOptionalValue("intersession.mail.port", Integer.class)
                                .orElse(25),
                        settings.getOptionalValue("intersession.mail.security", String.class)
                                .filter("TLS"::equalsIgnoreCase)
                                .isPresent())
                .ifPresent(wrong::add);
        return wrong;
    }

    private static Optional<String> provider(String at, String issuer) {
        var address = at.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            var answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(PATIENCE)
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                return Optional.of("the provider of sign-in answers " + answer.statusCode() + " at " + address);
            }
            var called = new JsonObject(answer.body()).getString("issuer");
            return issuer.equals(called)
                    ? Optional.empty()
                    : Optional.of("the provider of sign-in at " + address + " calls itself " + called
                            + ", and its tokens are not taken unless QUARKUS_OIDC_AUTH_SERVER_URL and"
                            + " QUARKUS_OIDC_API_AUTH_SERVER_URL call it so too");
        } catch (DecodeException | ClassCastException nonsense) {
            return Optional.of("the provider of sign-in says nothing that can be read at " + address);
        } catch (IOException | IllegalArgumentException gone) {
            return Optional.of("the provider of sign-in does not answer at " + address);
        } catch (InterruptedException stopped) {
            return Optional.empty();
        }
    }

    /** Its greeting (RFC 5321, 3.1), unless the line is encrypted from the first byte. */
    private static Optional<String> relay(String host, int port, boolean encrypted) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            line.setSoTimeout((int) PATIENCE.toMillis());
            if (encrypted) {
                return Optional.empty();
            }
            var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            var greeting = in.readLine();
            line.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
            return greeting != null && greeting.startsWith("220")
                    ? Optional.empty()
                    : Optional.of("the relay of mail at " + host + ":" + port + " greets with: " + greeting);
        } catch (IOException gone) {
            return Optional.of("the relay of mail does not answer at " + host + ":" + port);
        }
    }
}
