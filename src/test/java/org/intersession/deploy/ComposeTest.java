package org.intersession.deploy;

import static org.intersession.deploy.Yaml.at;
import static org.intersession.deploy.Yaml.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.intersession.testing.Debian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deploy/compose} against the published schema, and its settings against {@code .env.example}; nothing is started. */
class ComposeTest {
    private static final Map<String, Object> COMPOSE = Yaml.one(Yaml.DEPLOY.resolve("compose/compose.yaml"));
    private static final String TEXT = Yaml.text(Yaml.DEPLOY.resolve("compose/compose.yaml"));
    private static final String EXAMPLE = Yaml.text(Yaml.DEPLOY.resolve("compose/.env.example"));
    private static final Pattern USED = Pattern.compile("\\$\\{(\\w+)(?::?([-?])([^}]*))?}");
    private static final Pattern SHOWN = Pattern.compile("(?m)^(#?)([A-Z_]+)=(.*)$");

    @Test
    void itIsWhatTheSpecificationAllows() {
        assertEquals(List.of(), Yaml.against("compose-spec", COMPOSE));
        var wrong = new TreeMap<>(COMPOSE);
        wrong.put("services", Map.of("one", Map.of("image", "one", "restrat", "always")));
        assertEquals(1, Yaml.against("compose-spec", wrong).size(), "a misspelt field is refused");
    }

    @Test
    void itHoldsEveryPartOfAnInstallationAndReachesTheWorldByTlsAlone() {
        assertEquals(
                Set.of("certificates", "proxy", "intersession", "clamav", "keycloak", "database", "backup", "restore"),
                map(COMPOSE.get("services")).keySet());
        var published = new TreeMap<String, Object>();
        map(COMPOSE.get("services")).forEach((service, fields) -> {
            if (at(fields, "ports") != null) {
                published.put(service, at(fields, "ports"));
            }
        });
        assertEquals(Map.of("proxy", List.of("80:80", "443:443", "127.0.0.1:8180:8180")), published);
        assertEquals(List.of("start", "--import-realm"), at(COMPOSE, "services", "keycloak", "command"));
        assertEquals(
                "../keycloak/realm.json:/opt/keycloak/data/import/intersession-realm.json:ro",
                at(COMPOSE, "services", "keycloak", "volumes", 0));
        assertEquals(
                "${SCAN_HOST-clamav}",
                at(COMPOSE, "services", "intersession", "environment", "INTERSESSION_SCAN_HOST"));
        assertEquals(
                List.of("/opt/intersession/deploy/compose/nightly"), at(COMPOSE, "services", "backup", "entrypoint"));
    }

    /** With a setting that has no default and is empty, compose says which and starts nothing. */
    @Test
    void everySettingIsExplainedAndWhatMustBeSetIsAskedFor() {
        var asked = new TreeSet<String>();
        var defaults = new TreeMap<String, String>();
        var used = USED.matcher(TEXT);
        while (used.find()) {
            if ("?".equals(used.group(2))) {
                asked.add(used.group(1));
            } else if ("-".equals(used.group(2))) {
                defaults.put(used.group(1), used.group(3));
            }
        }
        var mustBeSet = new TreeSet<String>();
        var shownDefaults = new TreeMap<String, String>();
        var shown = SHOWN.matcher(EXAMPLE);
        while (shown.find()) {
            if (shown.group(1).isEmpty()) {
                assertEquals("", shown.group(3), shown.group(2) + " would be a default");
                mustBeSet.add(shown.group(2));
            } else {
                shownDefaults.put(shown.group(2), shown.group(3));
            }
        }
        assertEquals(mustBeSet, asked);
        assertEquals(shownDefaults, defaults);
        used.reset();
        while (used.find()) {
            assertEquals(true, asked.contains(used.group(1)) || defaults.containsKey(used.group(1)), used.group(1));
        }
    }

    @Test
    void noPasswordStandsInTheFileAndNoneHasADefault() {
        map(COMPOSE.get("services")).forEach((service, fields) -> {
            var environment = map(map(fields).getOrDefault("environment", Map.of()));
            environment.forEach((name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|KEYS?)$") && !"${MAIL_PASSWORD:-}".equals(value)) {
                    assertEquals(true, ((String) value).matches("\\$\\{\\w+(:\\?[^}]*)?}"), service + " " + name);
                }
            });
        });
    }

    @Test
    void theProxyTakesItsFile(@TempDir Path folder) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("deploy/certificates", folder.toString(), "intersession")
                        .start()
                        .waitFor());
        var file = Files.writeString(
                folder.resolve("Caddyfile"),
                Yaml.text(Yaml.DEPLOY.resolve("compose/Caddyfile")).replace("/etc/intersession", folder.toString()));
        var caddy = new ProcessBuilder(
                        Debian.program("caddy", "caddy").toString(),
                        "validate",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        file.toString())
                .redirectErrorStream(true);
        caddy.environment()
                .putAll(Map.of(
                        "INTERSESSION_HOST", "meetings.example.org",
                        "KEYCLOAK_HOST", "id.example.org",
                        "ACME_EMAIL", "somebody@example.org"));
        var running = caddy.start();
        var said = new String(running.getInputStream().readAllBytes());
        assertEquals(0, running.waitFor(), said);
    }

    /** How it is really spoken {@code ComposeIT} tries: here, that no address leads past it. */
    @Test
    void whateverTheyAskOneAnotherIsAskedByTlsUnderANameOfOurAuthority() {
        var addresses = Pattern.compile("(?:jdbc:)?postgresql://\\S+|(?<=reverse_proxy )\\S+")
                .matcher(TEXT + Yaml.text(Yaml.DEPLOY.resolve("compose/Caddyfile")))
                .results()
                .map(it -> it.group().replaceAll("//keycloak:[^@]*@", "//"))
                .distinct()
                .toList();
        var byTls = "?sslmode=verify-full&sslrootcert=/etc/intersession/authority/authority.pem";
        assertEquals(
                List.of(
                        "jdbc:postgresql://database:5432/intersession" + byTls,
                        "jdbc:postgresql://database:5432/keycloak" + byTls,
                        "postgresql://database:5432/keycloak" + byTls,
                        "https://intersession:8443",
                        "https://keycloak:8443"),
                addresses);
        assertEquals(
                "disabled", at(COMPOSE, "services", "intersession", "environment", "QUARKUS_HTTP_INSECURE_REQUESTS"));
        assertEquals("false", at(COMPOSE, "services", "keycloak", "environment", "KC_HTTP_ENABLED"));
        var made = ((List<?>) at(COMPOSE, "services", "certificates", "entrypoint"))
                .stream().skip(2).map(it -> ((String) it).split(":")[0]).toList();
        assertEquals(List.of("database", "intersession", "keycloak"), made);
        // A key is in the container whose name it proves, and where it was made.
        for (var name : made) {
            assertEquals(Set.of("certificates", name), holding(name + "-key"));
        }
        assertEquals(
                Set.of("certificates", "proxy", "intersession", "keycloak", "backup", "restore"), holding("authority"));
    }

    private static Set<String> holding(String volume) {
        var holding = new TreeSet<String>();
        map(COMPOSE.get("services")).forEach((service, fields) -> {
            var volumes = (List<?>) at(fields, "volumes");
            if (volumes != null && volumes.stream().anyMatch(it -> ((String) it).startsWith(volume + ":"))) {
                holding.add(service);
            }
        });
        return holding;
    }

    /** Whoever cannot prove their address makes no account: Keycloak's mails go the way of the product's. */
    @Test
    void keycloaksMailsGoTheWayOfTheProducts() {
        var product = map(at(COMPOSE, "services", "intersession", "environment"));
        var keycloak = map(at(COMPOSE, "services", "keycloak", "environment"));
        for (var of : List.of("PORT", "USER", "PASSWORD")) {
            assertEquals(product.get("INTERSESSION_MAIL_" + of), keycloak.get("INTERSESSION_SMTP_" + of), of);
        }
        assertEquals("${MAIL_HOST}", keycloak.get("INTERSESSION_SMTP_HOST"));
        assertEquals("${MAIL_USER:+true}", keycloak.get("INTERSESSION_SMTP_AUTH"));
        var realm = Yaml.text(Yaml.DEPLOY.resolve("keycloak/realm.json"));
        keycloak.keySet().stream()
                .filter(it -> it.startsWith("INTERSESSION_SMTP_"))
                .forEach(it -> assertEquals(true, realm.contains("${" + it + ":"), it));
    }

    /** Peer lets in the user of that name alone, and a log without an end fills the disk. */
    @Test
    void theDatabaseIsAskedAsWhoeverIsLetInAndEveryLogHasItsEnd() {
        assertEquals(
                List.of("CMD", "gosu", "postgres", "psql"),
                ((List<?>) at(COMPOSE, "services", "database", "healthcheck", "test")).subList(0, 4));
        map(COMPOSE.get("services"))
                .forEach((service, fields) ->
                        assertEquals("10m", at(fields, "logging", "options", "max-size"), service));
    }

    /** ClamAV speaks no TLS. */
    @Test
    void theProductAndTheScannerAreAloneOnANetworkThatLeadsNowhere() {
        var on = new TreeMap<String, Set<String>>();
        map(COMPOSE.get("services")).forEach((service, fields) -> {
            var networks = at(fields, "networks");
            for (var network : networks instanceof List<?> names
                    ? names
                    : networks == null ? List.of() : map(networks).keySet()) {
                on.computeIfAbsent((String) network, it -> new TreeSet<>()).add(service);
            }
        });
        assertEquals(
                Map.of(
                        "street", Set.of("proxy"),
                        "inside", Set.of("proxy", "intersession", "keycloak", "database", "backup", "restore"),
                        "scanning", Set.of("intersession", "clamav"),
                        "outside", Set.of("intersession", "keycloak"),
                        "signatures", Set.of("clamav")),
                on);
        assertEquals(true, at(COMPOSE, "networks", "scanning", "internal"));
        assertEquals("none", at(COMPOSE, "services", "certificates", "network_mode"));
    }

    @Test
    void everyServiceStartsAgainAndRunsWithoutPrivileges() {
        map(COMPOSE.get("services")).forEach((service, fields) -> {
            assertEquals(List.of("no-new-privileges:true"), at(fields, "security_opt"), service);
            if (!service.equals("database")) {
                assertEquals(List.of("ALL"), at(fields, "cap_drop"), service);
            }
            assertNotNull(at(fields, "restart"), service);
        });
        assertEquals(true, at(COMPOSE, "services", "intersession", "read_only"));
        assertEquals(true, at(COMPOSE, "networks", "inside", "internal"));
        assertEquals(
                true, at(COMPOSE, "services", "backup", "volumes", 1).toString().endsWith(":ro"));
    }
}
