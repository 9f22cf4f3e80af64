package org.intersession.identity.signin;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Stack;

/**
 * The provider of the tests, as one that says that it knows {@code prompt=create}; and an installation whose provider
 * gives nobody the role {@code admin}, so that a setting names the first.
 */
public class ProviderThatCreates implements QuarkusTestResourceLifecycleManager {
    static final String FIRST_ADMIN = "the-first-administrator";

    /** What it says of itself, and the installation does not. */
    static final String CLAIMED = "https://elsewhere.example.org";

    private HttpServer discovery;

    @Override
    public Map<String, String> start() {
        try {
            discovery = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        discovery.createContext("/.well-known/openid-configuration", exchange -> {
            var told = new JsonObject(RestAssured.get(Stack.provider().issuer() + "/.well-known/openid-configuration")
                            .asString())
                    .put("prompt_values_supported", List.of("none", "login", "create"))
                    .put("issuer", CLAIMED)
                    .encode()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, told.length);
            exchange.getResponseBody().write(told);
            exchange.close();
        });
        discovery.start();
        var settings = new HashMap<String, String>();
        settings.put(
                "quarkus.oidc.auth-server-url",
                "http://localhost:" + discovery.getAddress().getPort());
        settings.put("quarkus.oidc.token.issuer", Stack.provider().issuer());
        settings.put("intersession.first-admin", Stack.provider().issuer() + " " + FIRST_ADMIN);
        settings.put("intersession.identity.verified-claim", "address_checked");
        settings.put("intersession.identity.roles-claim", "realm_access/roles");
        return settings;
    }

    /** After the stack, in whose provider's place this comes. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public void stop() {
        if (discovery != null) {
            discovery.stop(0);
        }
    }
}
