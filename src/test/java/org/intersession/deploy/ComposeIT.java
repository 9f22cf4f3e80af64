package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;
import org.intersession.testing.Debian;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How the parts of {@code deploy/compose} speak to one another, really spoken, without Docker: certificates, database,
 * product, backup and proxy are run by the very words and environment of {@code compose.yaml}, each a process of this
 * machine, Debian's PostgreSQL and Caddy among them. What stands for the provider of sign-in is that of the tests.
 */
class ComposeIT {
    private static final int DATABASE = Product.freePort();
    private static final int PLAIN = Product.freePort();
    private static final int ENCRYPTED = Product.freePort();
    private static final int FRONT = Product.freePort();
    private static final int ANOTHER = Product.freePort();
    private static final List<Process> STARTED = new ArrayList<>();

    private static Path folder;
    private static Path hosts;
    private static Composed composed;
    private static EmbeddedProvider provider;
    private static EmbeddedMail relay;
    private static Product product;

    @BeforeAll
    static void allIsStarted() throws Exception {
        if (!"root".equals(System.getProperty("user.name")) && !"true".equals(System.getenv("CI"))) {
            Assumptions.abort("PostgreSQL runs as a user of its own here: this needs root");
        }
        Debian.program("pg_ctlcluster", "postgresql");
        folder = Files.createTempDirectory("compose-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        hosts = Files.writeString(
                folder.resolve("hosts"), "127.0.0.1 localhost database elsewhere\n127.0.0.1 intersession keycloak\n");
        composed = new Composed(settings())
                .led("/opt/intersession/deploy", Yaml.DEPLOY.toAbsolutePath())
                .led("/etc/intersession/authority", folder.resolve("authority"))
                .led("/etc/intersession/pg_hba.conf", at("pg_hba.conf"))
                .led("/var/lib/intersession/files", Files.createDirectories(folder.resolve("files")))
                .led("/certificates ", folder + " ")
                .led("database:5432", "database:" + DATABASE);
        certificates();
        database();
        provider = EmbeddedProvider.started(0, Installation.LOGIN);
        relay = EmbeddedMail.started(Product.freePort());
        product();
        proxy();
    }

    @AfterAll
    static void allIsStopped() throws Exception {
        if (product != null) {
            product.close();
        }
        for (var process : STARTED) {
            process.destroy();
            process.onExit().join();
        }
        if (provider != null) {
            provider.close();
            relay.close();
        }
        if (folder != null) {
            try (var all = Files.walk(folder)) {
                for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(it);
                }
            }
        }
    }

    private static Map<String, String> settings() throws IOException {
        var settings = new HashMap<>(Map.of(
                "INTERSESSION_HOST",
                "http://localhost:" + FRONT,
                "KEYCLOAK_HOST",
                "http://localhost:" + ANOTHER,
                "INTERSESSION_KEYS",
                "2026a:" + "A".repeat(43) + "=",
                "BACKUP_FOLDER",
                folder.resolve("backups").toString(),
                "SCAN_HOST",
                "",
                "ACME_EMAIL",
                "somebody@example.org",
                "MAIL_HOST",
                "localhost",
                "MAIL_FROM",
                "secretariat@example.org"));
        for (var secret : Yaml.text(at(".env.example")).lines().toList()) {
            if (secret.matches("[A-Z_]+=")) {
                var name = secret.substring(0, secret.length() - 1);
                settings.putIfAbsent(
                        name,
                        (name + "0123456789abcdef0123456789abcdef")
                                .toLowerCase()
                                .replace('_', '-'));
            }
        }
        return settings;
    }

    private static Path at(String file) {
        return Yaml.DEPLOY.resolve("compose").resolve(file).toAbsolutePath();
    }

    /** The user that runs PostgreSQL has another number here than in its image. */
    private static String certificates() throws Exception {
        var postgres = said(List.of("id", "-u", "postgres"), Map.of()).strip();
        var words = composed.words("certificates", "entrypoint").stream()
                .map(it -> it.equals("/certificates") ? folder.toString() : it)
                .map(it -> it.equals("database:999") ? "database:" + postgres : it)
                .toList();
        return said(words, Map.of());
    }

    private static void database() throws Exception {
        Path programs;
        try (var versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            programs = versions.max(Comparator.comparing(
                            it -> Integer.valueOf(it.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
        var data = Files.createDirectory(folder.resolve("data"));
        said(List.of("chown", "postgres", data.toString()), Map.of());
        said(
                asPostgres(programs.resolve("initdb"), "--pgdata=" + data, "--username=postgres", "--encoding=UTF8"),
                Map.of());
        var words = new ArrayList<>(asPostgres(programs.resolve("postgres"), "-D", data, "-p", DATABASE, "-k", data));
        var command = composed.words("database", "command").stream()
                .map(it -> it.replace(
                        "/etc/intersession/key", folder.resolve("database").toString()))
                .toList();
        assertEquals("postgres", command.get(0));
        words.addAll(command.subList(1, command.size()));
        started("database", words, Map.of());
        listens(DATABASE);
        var environment = composed.environment("database");
        environment.put("PGHOST", data.toString());
        environment.put("PGPORT", String.valueOf(DATABASE));
        assertEquals(
                "CREATE ROLE CREATE ROLE CREATE DATABASE CREATE ROLE CREATE DATABASE",
                said(asPostgres(at("roles.sh")), environment).strip().replace('\n', ' '));
    }

    private static List<String> asPostgres(Object... words) {
        return Stream.concat(
                        Stream.of("runuser", "-u", "postgres", "--"),
                        Stream.of(words).map(Object::toString))
                .toList();
    }

    private static void product() throws Exception {
        var settings = new HashMap<String, String>();
        composed.environment("intersession")
                .forEach((name, value) -> settings.put(
                        name,
                        value.replace(
                                "/etc/intersession/key",
                                folder.resolve("intersession").toString())));
        provider.settings()
                .forEach((name, value) ->
                        settings.put(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT), value));
        settings.put("INTERSESSION_ADDRESS", "http://localhost:" + FRONT);
        settings.put(
                "INTERSESSION_MAIL_PORT",
                String.valueOf(relay.server().getSmtp().getPort()));
        settings.put("INTERSESSION_MAIL_SECURITY", "NONE");
        settings.put("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");
        settings.put("QUARKUS_HTTP_SSL_PORT", String.valueOf(ENCRYPTED));
        settings.put("JAVA_OPTS", "-Djdk.net.hosts.file=" + hosts);
        product = Product.started(Product.BUILT, PLAIN, folder, settings);
        var until = System.nanoTime() + 120_000_000_000L;
        while (!healthy(settings)) {
            assertTrue(product.alive() && System.nanoTime() < until, () -> String.join("\n", product.log()));
            Product.pause(200);
        }
    }

    /** As the check of its container asks. */
    private static boolean healthy(Map<String, String> settings) throws Exception {
        var asks = new ProcessBuilder("deploy/healthy").redirectErrorStream(true);
        asks.environment().putAll(settings);
        asks.environment().put("QUARKUS_HTTP_PORT", String.valueOf(PLAIN));
        return asks.start().waitFor() == 0;
    }

    /** Its names of other containers lead to the product here; whom it believes is what the file says. */
    private static void proxy() throws Exception {
        var text = composed.here(Yaml.text(at("Caddyfile")))
                .replace("/srv", at("../nginx").normalize().toString());
        var snippet = Pattern.compile("(?s)\\(as_it_comes\\).*?\n}\n").matcher(text);
        assertTrue(snippet.find());
        var ours = "";
        for (var name : List.of("intersession", "keycloak")) {
            ours += snippet.group()
                    .replace("(as_it_comes)", "(as_it_comes_to_" + name + ")")
                    .replace("transport http {", "transport http {\n\t\ttls_server_name " + name);
        }
        text = text.replace(snippet.group(), ours)
                .replaceAll(
                        "reverse_proxy https://(\\w+):8443 \\{\\s+import as_it_comes",
                        "reverse_proxy https://localhost:" + ENCRYPTED + " {\n\t\timport as_it_comes_to_$1");
        assertEquals(false, text.contains(":8443"), text);
        var console = text.indexOf("http://localhost:8180");
        text = text.substring(0, console) + text.substring(text.indexOf("\n}\n", console) + 3);
        var file = Files.writeString(folder.resolve("Caddyfile"), text);
        var environment = new HashMap<>(settings());
        environment.put("HOME", folder.toString());
        started(
                "proxy",
                List.of(
                        Debian.program("caddy", "caddy").toString(),
                        "run",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        file.toString()),
                environment);
        listens(FRONT);
    }

    @Test
    void eachRoleReachesItsDatabaseByTlsUnderItsNameAndNobodyOtherwise() throws Exception {
        var product = composed.environment("intersession");
        var url = product.get("QUARKUS_DATASOURCE_JDBC_URL");
        var user = product.get("QUARKUS_DATASOURCE_USERNAME");
        var password = product.get("QUARKUS_DATASOURCE_PASSWORD");
        var keycloak = composed.environment("keycloak");
        said(List.of("deploy/certificates", folder.resolve("others").toString(), "database"), Map.of());
        var others = url.replace(folder.toString(), folder.resolve("others").toString());
        var words = List.of(
                List.of(url, user, password),
                List.of(url, product.get("QUARKUS_FLYWAY_USERNAME"), product.get("QUARKUS_FLYWAY_PASSWORD")),
                List.of(keycloak.get("KC_DB_URL"), keycloak.get("KC_DB_USERNAME"), keycloak.get("KC_DB_PASSWORD")),
                List.of(url.replace("verify-full", "disable"), user, password),
                List.of(url.replace("//database:", "//elsewhere:"), user, password),
                List.of(others, user, password),
                List.of(url, user, "another"),
                List.of(url, keycloak.get("KC_DB_USERNAME"), keycloak.get("KC_DB_PASSWORD")),
                List.of(url, "postgres", composed.environment("database").get("POSTGRES_PASSWORD")));
        assertEquals(
                List.of(
                        "TLSv1.3",
                        "TLSv1.3",
                        "TLSv1.3",
                        "FATAL: pg_hba.conf rejects connection for host \"127.0.0.1\", user \"intersession\", database"
                                + " \"intersession\", no encryption",
                        "The hostname elsewhere could not be verified by hostnameverifier PgjdbcHostnameVerifier.",
                        "SSL error: PKIX path validation failed: java.security.cert.CertPathValidatorException: Path"
                                + " does not chain with any of the trust anchors",
                        "FATAL: password authentication failed for user \"intersession\"",
                        "FATAL: no pg_hba.conf entry for host \"127.0.0.1\", user \"keycloak\", database"
                                + " \"intersession\", SSL encryption",
                        "FATAL: no pg_hba.conf entry for host \"127.0.0.1\", user \"postgres\", database"
                                + " \"intersession\", SSL encryption"),
                Asks.answers(hosts, words.stream().flatMap(List::stream).toList()));
    }

    @Test
    void theProductIsReachedByTlsAloneAndByWhoeverLooksForItsName() throws Exception {
        assertEquals(200, status(FRONT, "/processes"));
        // The same product under the name of Keycloak, whose certificate it does not have.
        assertEquals(502, status(ANOTHER, "/processes"));
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", PLAIN).close());
        assertThrows(IOException.class, () -> status(ENCRYPTED, "/processes"));
    }

    /** The product's own are asked of the database itself: whoever is in it came by TLS. */
    @Test
    void whateverOfTheProductIsConnectedCameByTls() throws Exception {
        assertEquals(
                "PostgreSQL JDBC Driver|TLSv1.3\nintersession listens|TLSv1.3",
                asked("select distinct application_name || '|' || coalesce(version, 'none') from pg_stat_ssl"
                        + " join pg_stat_activity using (pid) where usename = 'intersession' order by 1"));
    }

    /** The proxy writes down what failed: there, the address of a link leads to nobody who answers. */
    @Test
    void whatTheProxyWritesDownHoldsNoTokenOfALink() throws Exception {
        var token = "Zm9ydHk".repeat(9);
        assertEquals(502, status(ANOTHER, "/l/" + token));
        assertEquals(502, status(ANOTHER, "/processes", "Referer", "http://localhost/invitations/" + token));
        var written = Files.readString(folder.resolve("proxy.log"));
        assertEquals(true, written.contains("\"uri\":\"/l/…\""), written);
        assertEquals(true, written.contains("\"Referer\":[\"http://localhost/invitations/…\"]"), written);
        assertEquals(false, written.contains(token), written);
    }

    @Test
    void theBackupComesByTlsToo() throws Exception {
        var environment = composed.environment("backup");
        environment.put("PGHOSTADDR", "127.0.0.1");
        var backups = Files.createDirectories(folder.resolve("backups"));
        var said = said(List.of("deploy/backup", backups.toString()), environment);
        assertTrue(said.matches("(?s)backup: .*: database \\d+ KB, \\d+ files of \\d+ KB .*"), said);
        environment.replaceAll((name, value) -> value.replace("@database:", "@elsewhere:"));
        var refused = said(
                List.of(
                        "deploy/backup",
                        Files.createDirectories(folder.resolve("none")).toString()),
                environment);
        assertTrue(
                refused.endsWith("server certificate for \"database\" does not match host name \"elsewhere\"\n"),
                refused);
    }

    /** Keycloak itself, by TLS on both its sides: to its database, and to the proxy that leads to it and to its console. */
    @Test
    @Tag("full")
    void keycloakSpeaksTlsToItsDatabaseAndIsReachedByTlsAlone() throws Exception {
        var port = Product.freePort();
        var own = folder.resolve("keycloak-26");
        said(List.of("cp", "-r", unpacked().toString(), own.toString()), Map.of());
        Files.createDirectories(own.resolve("data/import"));
        Files.copy(
                Yaml.DEPLOY.resolve("keycloak/realm.json"),
                own.resolve("data/import/intersession-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var environment = new HashMap<String, String>();
        composed.environment("keycloak")
                .forEach((name, value) -> environment.put(
                        name,
                        value.replace(
                                "/etc/intersession/key",
                                folder.resolve("keycloak").toString())));
        environment.put("INTERSESSION_ADDRESS", "https://meetings.example.org");
        environment.put("INTERSESSION_PROVIDER", "https://id.example.org");
        environment.put("KC_HTTPS_PORT", String.valueOf(port));
        environment.put("JAVA_OPTS_APPEND", "-Djdk.net.hosts.file=" + hosts);
        var words = new ArrayList<>(List.of(own.resolve("bin/kc.sh").toString()));
        words.addAll(composed.words("keycloak", "command"));
        started("keycloak", words, environment);
        var realm = "https://keycloak:" + port + "/realms/intersession/.well-known/openid-configuration";
        var asks = List.of(
                "curl",
                "-sS",
                "--cacert",
                folder.resolve("authority/authority.pem").toString(),
                "--resolve",
                "keycloak:" + port + ":127.0.0.1",
                "-H",
                "X-Forwarded-Proto: https",
                "-H",
                "X-Forwarded-Host: id.example.org",
                realm);
        Debian.program("curl", "curl");
        var said = "";
        for (var patience = 0; patience < 300 && !said.startsWith("{"); patience++) {
            Product.pause(1000);
            said = said(asks, Map.of());
        }
        assertTrue(said.startsWith("{\"issuer\":\"https://id.example.org/realms/intersession\""), said);
        assertThrows(IOException.class, () -> status(port, "/realms/intersession"));
        assertEquals(
                "TLSv1.3",
                asked("select distinct version from pg_stat_ssl join pg_stat_activity using (pid)"
                        + " where usename = 'keycloak'"));
    }

    private static Path unpacked() throws IOException {
        try (var all = Files.list(Path.of("target/keycloak"))) {
            return all.filter(it -> it.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Whoever starts again finds them as they are; one that is missing, or is of another name, is no longer believed. */
    @Test
    void certificatesAreMadeOnceAndAnewWhereOneIsMissing() throws Exception {
        assertEquals("certificates: those in " + folder + " hold\n", certificates());
        for (var name : List.of("database", "intersession", "keycloak")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve(name).resolve("key.pem"))));
        }
        assertEquals(10001, Files.getAttribute(folder.resolve("intersession/key.pem"), "unix:uid"));
        var own = folder.resolve("own");
        var make = List.of("deploy/certificates", own.toString(), "one", "two");
        var made = "certificates: made anew in " + own + ", for ten years\n";
        assertEquals(made, said(make, Map.of()));
        var authority = Files.readString(own.resolve("authority/authority.pem"));
        Files.delete(own.resolve("two/certificate.pem"));
        assertEquals(made, said(make, Map.of()));
        assertEquals(false, authority.equals(Files.readString(own.resolve("authority/authority.pem"))));
        assertEquals("certificates: those in " + own + " hold\n", said(make, Map.of()));
        Files.copy(
                own.resolve("one/certificate.pem"),
                own.resolve("two/certificate.pem"),
                StandardCopyOption.REPLACE_EXISTING);
        assertEquals(made, said(make, Map.of()));
    }

    private static String asked(String sql) throws Exception {
        return said(
                        asPostgres("psql", "-X", "-A", "-t", "-c", sql, "intersession"),
                        Map.of("PGHOST", folder.resolve("data").toString(), "PGPORT", String.valueOf(DATABASE)))
                .strip();
    }

    private static int status(int port, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static void started(String name, List<String> words, Map<String, String> environment) throws IOException {
        var command = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        command.environment().putAll(environment);
        var process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        STARTED.add(process);
    }

    private static void listens(int port) throws IOException {
        for (var patience = 0; patience < 1200; patience++) {
            try (var line = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                Product.pause(50);
            }
        }
        throw new IOException("nobody listens at " + port + ", see " + folder);
    }

    private static String said(List<String> words, Map<String, String> environment) throws Exception {
        var command = new ProcessBuilder(words).redirectErrorStream(true);
        command.environment().putAll(environment);
        var running = command.start();
        var said = new String(running.getInputStream().readAllBytes());
        running.waitFor();
        return said;
    }
}
