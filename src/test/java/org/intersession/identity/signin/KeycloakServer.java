package org.intersession.identity.signin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Ports;
import org.intersession.testing.Stack;

/** Keycloak itself, as {@code mvn verify} unpacks it, with the realm of {@code deploy/keycloak}, in the provider's place. */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {
    static final String PASSWORD = "correct horse battery staple";
    private static final String ADMIN = "passing-administrator";
    private static final String SECRET = "a-secret-of-one-test-0123456789";

    private static int port;
    private Process process;

    @Override
    public Map<String, String> start() {
        try {
            port = Ports.free();
            var product = Ports.free();
            var home = home();
            var realm = home.resolve("data/import/intersession-realm.json");
            Files.createDirectories(realm.getParent());
            Files.copy(Path.of("deploy/keycloak/realm.json"), realm, StandardCopyOption.REPLACE_EXISTING);
            deleted(home.resolve("data/h2"));
            // Whom the relay lets in: what the realm says of it is what the environment says.
            Stack.mail().server().setUser("keycloak@localhost", "keycloak", PASSWORD);
            var command = new ProcessBuilder(
                            "bash",
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/keycloak.log").toFile());
            command.environment()
                    .putAll(Map.of(
                            "INTERSESSION_ADDRESS",
                            "http://localhost:" + product,
                            "INTERSESSION_OIDC_SECRET",
                            SECRET,
                            "INTERSESSION_SMTP_PORT",
                            String.valueOf(Stack.mail().server().getSmtp().getPort()),
                            "INTERSESSION_SMTP_AUTH",
                            "true",
                            "INTERSESSION_SMTP_USER",
                            "keycloak",
                            "INTERSESSION_SMTP_PASSWORD",
                            PASSWORD,
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            PASSWORD,
                            "JAVA_OPTS_KC_HEAP",
                            "-Xmx700m -XX:TieredStopAtLevel=1"));
            process = command.start();
            await();
            return Map.of(
                    "quarkus.http.test-port", String.valueOf(product),
                    "quarkus.oidc.auth-server-url", issuer(),
                    "quarkus.oidc.api.auth-server-url", issuer(),
                    "quarkus.oidc.credentials.secret", SECRET,
                    "intersession.identity.fresh-for", "PT10S");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** After the stack, in whose provider's place this comes. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    static String issuer() {
        return "http://localhost:" + port + "/realms/intersession";
    }

    /** An account whose address is verified, with these roles besides those that every account has. */
    static void account(String email, String given, String family, String... roles) {
        var admin = admin();
        var token = token();
        var made = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of(
                        "username", email,
                        "email", email,
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", given,
                        "lastName", family,
                        "credentials", List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                .post(admin + "/users");
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.asString());
        }
        for (var role : roles) {
            var found = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .get(admin + "/roles/" + role)
                    .as(Map.class);
            var added = RestAssured.given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(List.of(found))
                    .post(made.header("Location") + "/role-mappings/realm");
            if (added.statusCode() != 204) {
                throw new AssertionError(added.statusCode() + " " + added.asString());
            }
        }
    }

    /** A token of a client's own, made as deploy/keycloak/README.md says. */
    static String machine(String client) {
        var made = RestAssured.given()
                .auth()
                .oauth2(token())
                .contentType("application/json")
                .body(Map.of(
                        "clientId", client,
                        "secret", SECRET,
                        "publicClient", false,
                        "serviceAccountsEnabled", true,
                        "standardFlowEnabled", false,
                        "directAccessGrantsEnabled", false,
                        "defaultClientScopes", List.of("basic", "intersession", "service_account")))
                .post(admin() + "/clients");
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.asString());
        }
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(client, SECRET)
                .formParam("grant_type", "client_credentials")
                .post(issuer() + "/protocol/openid-connect/token")
                .path("access_token");
    }

    /** An administrator of the provider signs somebody out everywhere. */
    static void signOutEverywhere(String email) {
        var id = RestAssured.given()
                .auth()
                .oauth2(token())
                .queryParam("username", email)
                .queryParam("exact", true)
                .get(admin() + "/users")
                .path("[0].id")
                .toString();
        var done = RestAssured.given().auth().oauth2(token()).post(admin() + "/users/" + id + "/logout");
        if (done.statusCode() != 204) {
            throw new AssertionError(done.statusCode() + " " + done.asString());
        }
    }

    /** For how many seconds its tokens hold before they have to be renewed. */
    static void tokensHold(int seconds) {
        var done = RestAssured.given()
                .auth()
                .oauth2(token())
                .contentType("application/json")
                .body(Map.of("accessTokenLifespan", seconds))
                .put(admin());
        if (done.statusCode() != 204) {
            throw new AssertionError(done.statusCode() + " " + done.asString());
        }
    }

    private static String admin() {
        return "http://localhost:" + port + "/admin/realms/intersession";
    }

    private static String token() {
        return RestAssured.given()
                .formParams(Map.of(
                        "grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", PASSWORD))
                .post("http://localhost:" + port + "/realms/master/protocol/openid-connect/token")
                .path("access_token")
                .toString();
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(Path.of("target/keycloak"))) {
            return folders.filter(it -> it.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void await() {
        var until = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(until)) {
            try {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Keycloak ended; see target/keycloak.log");
                }
                if (RestAssured.get(issuer() + "/.well-known/openid-configuration")
                                .statusCode()
                        == 200) {
                    return;
                }
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception notYet) {
                pause();
            }
        }
        throw new IllegalStateException("Keycloak was not ready within five minutes; see target/keycloak.log");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleted(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(it -> it.toFile().delete());
            }
        }
    }
}
