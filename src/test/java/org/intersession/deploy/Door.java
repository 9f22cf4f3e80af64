package org.intersession.deploy;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.intersession.testing.Browsing;
import org.jsoup.Jsoup;

/** How people of the story sign in: at the provider of the tests, or at Keycloak by name and password. */
interface Door {
    /** Makes an account, its address verified, with these roles besides those that every account has. */
    void account(String email, String... roles);

    Browsing comes(String email, String... roles);

    static Door of(String provider) {
        return provider.equals("keycloak") ? new Keycloak() : new OfTheTests();
    }

    /** Whoever comes is believed. */
    final class OfTheTests implements Door {
        @Override
        public void account(String email, String... roles) {
            // Nobody needs one there.
        }

        @Override
        public Browsing comes(String email, String... roles) {
            return Browsing.claiming(
                    email,
                    "{\"email\":\"" + email + "\",\"email_verified\":true,\"name\":\"" + email
                            + "\",\"roles\":[\"delegate\",\"focal-point\",\"" + String.join("\",\"", roles) + "\"]}");
        }
    }

    /** Keycloak with the realm of {@code deploy/keycloak}; its administration is reached on the machine only. */
    final class Keycloak implements Door {
        private static final String PASSWORD = "correct horse battery staple";
        private static final String ADMINISTRATION = "http://127.0.0.1:8180";

        @Override
        public void account(String email, String... roles) {
            var token = token();
            var users = ADMINISTRATION + "/admin/realms/intersession";
            var made = given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(Map.of(
                            "username",
                            email,
                            "email",
                            email,
                            "emailVerified",
                            true,
                            "enabled",
                            true,
                            "firstName",
                            "Example",
                            "lastName",
                            "Officer",
                            "credentials",
                            List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))))
                    .post(users + "/users");
            expect(201, made.statusCode(), "making an account");
            for (var role : roles) {
                var found = given().auth()
                        .oauth2(token)
                        .get(users + "/roles/" + role)
                        .as(Map.class);
                var address =
                        ADMINISTRATION + URI.create(made.header("Location")).getPath();
                var added = given().auth()
                        .oauth2(token)
                        .contentType("application/json")
                        .body(List.of(found))
                        .post(address + "/role-mappings/realm");
                expect(204, added.statusCode(), "giving a role");
            }
        }

        @Override
        public Browsing comes(String email, String... roles) {
            return Browsing.nobody().signInBy("/sign-in", login -> returned(login, email));
        }

        /** From the login page, by its form, to the address that leads back. */
        private static String returned(String login, String email) {
            var page = given().config(straight()).urlEncodingEnabled(false).get(login);
            var form = Jsoup.parse(page.asString()).select("#kc-form-login").attr("action");
            var passed = given().config(straight())
                    .urlEncodingEnabled(false)
                    .cookies(page.cookies())
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("username", URLEncoder.encode(email, StandardCharsets.UTF_8))
                    .formParam("password", PASSWORD.replace(' ', '+'))
                    .post(form);
            expect(302, passed.statusCode(), "signing in at Keycloak");
            return passed.header("Location");
        }

        private static RestAssuredConfig straight() {
            return RestAssuredConfig.config()
                    .redirect(RedirectConfig.redirectConfig().followRedirects(false));
        }

        private static String token() {
            return given().formParams(Map.of(
                            "grant_type",
                            "password",
                            "client_id",
                            "admin-cli",
                            "username",
                            setting("KC_BOOTSTRAP_ADMIN_USERNAME"),
                            "password",
                            setting("KC_BOOTSTRAP_ADMIN_PASSWORD")))
                    .post(ADMINISTRATION + "/realms/master/protocol/openid-connect/token")
                    .path("access_token");
        }

        private static String setting(String name) {
            try (var lines = Files.lines(Path.of("/etc/keycloak/keycloak.env"))) {
                return lines.filter(it -> it.startsWith(name + "="))
                        .findFirst()
                        .orElseThrow()
                        .substring(name.length() + 1);
            } catch (IOException absent) {
                throw new UncheckedIOException(absent);
            }
        }

        private static void expect(int status, int found, String what) {
            if (status != found) {
                throw new AssertionError(what + " was answered with " + found);
            }
        }
    }
}
