package org.intersession.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.testing.Ports;
import org.intersession.testing.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is said before the start, in one line each. */
class NeedsTest {
    private static EmbeddedDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void aDatabase() throws Exception {
        database = EmbeddedDatabase.passing();
    }

    @AfterAll
    static void noDatabase() throws IOException {
        database.close();
    }

    @Test
    void whereNothingIsWrongNothingIsSaid() {
        assertEquals(List.of(), Needs.wrong(settings(Map.of())));
        assertEquals(List.of(folder.resolve("files")), found(folder), "and the try is not left there");
        assertEquals(List.of(), found(folder.resolve("files")));
    }

    /** The process itself: every line at once, no trace of our own workings, and it ends with 1. */
    @Test
    void aProcessWithoutSettingsSaysWhatItNeedsAndEnds() throws Exception {
        var said = said(Map.of());
        assertEquals("""
                Intersession does not start:
                  INTERSESSION_ADDRESS is not set: the public address, for instance https://meetings.example.org
                  INTERSESSION_LINKS_KEY is not set: 32 bytes or more, for instance from: openssl rand -base64 48
                  QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET is not set: 32 bytes or more, for instance from: openssl rand -base64 48
                  INTERSESSION_KEYS is not set: a name, a colon, and 32 bytes in base64, for instance from: echo 2026a:$(openssl rand -base64 32)
                  QUARKUS_OIDC_AUTH_SERVER_URL is not set: the address of the provider of sign-in
                  INTERSESSION_STORAGE_FOLDER is not set: the folder where files are kept, or arrive
                  QUARKUS_DATASOURCE_JDBC_URL is not set, for instance jdbc:postgresql://localhost/intersession
                """, said);
    }

    @Test
    void aKeyThatIsTooShortIsNotShown() {
        assertEquals(
                List.of("INTERSESSION_LINKS_KEY has 9 bytes; it needs 32 or more,"
                        + " for instance from: openssl rand -base64 48"),
                Needs.wrong(settings(Map.of("intersession.links.key", "so secret"))));
    }

    @Test
    void keysHaveNamesAndThirtyTwoBytes() {
        var advice = ", for instance from: echo 2026a:$(openssl rand -base64 32)";
        Map.of(
                        "no colon",
                        "INTERSESSION_KEYS: at place 1 stands no name with a colon" + advice,
                        "a:" + key(1) + ",:" + key(2),
                        "INTERSESSION_KEYS: at place 2 stands no name with a colon" + advice,
                        "a:" + key(1) + "\nb:so-secret",
                        "INTERSESSION_KEYS: the key b is not in base64" + advice,
                        "a:c2hvcnQ=",
                        "INTERSESSION_KEYS: the key a has 5 bytes; it needs 32" + advice,
                        "a:" + key(1) + ",a:" + key(2),
                        "INTERSESSION_KEYS: two keys are called a")
                .forEach((set, line) -> assertEquals(
                        line,
                        Needs.wrong(settings(Map.of("intersession.keys", set))).get(0)));
        assertEquals(List.of(), Needs.wrong(settings(Map.of("intersession.keys", "b:" + key(2) + "\na:" + key(1)))));
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void anAddressIsOneOfASite() {
        for (var other : List.of("meetings.example.org", "ftp://meetings.example.org", "https://", "https://a b")) {
            assertEquals(
                    List.of("INTERSESSION_ADDRESS is no address of a site: " + other),
                    Needs.wrong(settings(Map.of("intersession.address", other))));
        }
    }

    @Test
    void aFolderThatIsAFileIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertEquals(
                List.of("INTERSESSION_STORAGE_FOLDER cannot be written to: " + file + " (FileAlreadyExistsException)"),
                Needs.wrong(settings(Map.of("intersession.storage.folder", file.toString()))));
    }

    @Test
    void aDatabaseThatDoesNotAnswerOrLetUsInIsSaid() {
        for (var who : List.of("quarkus.datasource.username", "quarkus.flyway.username")) {
            assertEquals(
                    List.of("the database does not let "
                            + who.toUpperCase(Locale.ROOT).replace('.', '_')
                            + " in: FATAL: role \"nobody\" does not exist"),
                    Needs.wrong(settings(Map.of(who, "nobody"))));
        }
        var wrong = Needs.wrong(settings(Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:1/none")));
        assertEquals(1, wrong.size());
        assertTrue(wrong.get(0).contains("refused"), wrong::toString);
    }

    @Test
    void aRoleWithoutItsPasswordIsSaid() {
        for (var role : List.of("QUARKUS_DATASOURCE", "QUARKUS_FLYWAY")) {
            var password = role.toLowerCase(Locale.ROOT).replace('_', '.') + ".password";
            assertEquals(
                    List.of(role + "_USERNAME is set and " + role + "_PASSWORD is not"),
                    Needs.wrong(settings(Map.of(password, ""))));
        }
    }

    @Test
    void aDatabaseOlderThanFifteenIsSaid() {
        assertEquals(
                List.of("the database is PostgreSQL 14; it must be 15 or later"),
                DatabaseCheck.tooOld(14).stream().toList());
        assertEquals(List.of(), DatabaseCheck.tooOld(15).stream().toList());
        assertEquals(List.of(), DatabaseCheck.tooOld(18).stream().toList());
    }

    /** The process itself, its secrets as files by their names: as Docker, Kubernetes and systemd give them. */
    @Test
    void secretsMayBeFiles() throws Exception {
        var secrets = Files.createDirectory(folder.resolve("secrets"));
        Files.writeString(secrets.resolve("INTERSESSION_LINKS_KEY"), "k".repeat(9) + "\n");
        Files.writeString(secrets.resolve("INTERSESSION_KEYS"), "a:" + key(1) + "\n");
        Files.writeString(secrets.resolve("QUARKUS_DATASOURCE_PASSWORD"), "so secret\n");
        assertEquals("""
                Intersession does not start:
                  INTERSESSION_ADDRESS is not set: the public address, for instance https://meetings.example.org
                  INTERSESSION_LINKS_KEY has 9 bytes; it needs 32 or more, for instance from: openssl rand -base64 48
                  QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET is not set: 32 bytes or more, for instance from: openssl rand -base64 48
                  QUARKUS_OIDC_AUTH_SERVER_URL is not set: the address of the provider of sign-in
                  INTERSESSION_STORAGE_FOLDER is not set: the folder where files are kept, or arrive
                  QUARKUS_DATASOURCE_JDBC_URL is not set, for instance jdbc:postgresql://localhost/intersession
                """, said(Map.of("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", secrets.toString())));
    }

    @Test
    void aDatabaseInAnotherEncodingIsSaid() throws Exception {
        var given = database.settings();
        var url = given.get("quarkus.datasource.jdbc.url");
        try (var superuser = DriverManager.getConnection(url.replaceFirst("/[^/]*$", "/postgres"), "postgres", "");
                var statement = superuser.createStatement()) {
            statement.execute("create database latin owner intersession_owner encoding 'LATIN1' locale 'C'"
                    + " template template0");
        }
        var line = "the database is in LATIN1; it must be in UTF8";
        assertEquals(
                List.of(line),
                Needs.wrong(settings(Map.of("quarkus.datasource.jdbc.url", url.replaceFirst("/[^/]*$", "/latin")))));
    }

    @Test
    void aBucketIsTriedByWriting() throws IOException {
        var server = S3Server.shared();
        assertEquals(List.of(), Needs.wrong(settings(server.settings())));
        var other = new HashMap<>(server.settings());
        other.put("intersession.s3.bucket", "none-of-ours");
        assertEquals(
                List.of("the bucket none-of-ours cannot be written to: the store of files answers 404"),
                Needs.wrong(settings(other)));
        other.putAll(server.settings());
        other.put("intersession.s3.secret-key", "other");
        assertEquals(
                List.of("the bucket intersession-files cannot be written to: the store of files answers 403"),
                Needs.wrong(settings(other)));
        assertEquals(
                List.of("INTERSESSION_S3_BUCKET is not set, and INTERSESSION_STORE is s3"),
                Needs.wrong(settings(Map.of("intersession.store", "s3"))));
        assertEquals(
                List.of("INTERSESSION_STORE is folder or s3, not tape"),
                Needs.wrong(settings(Map.of("intersession.store", "tape"))));
    }

    @Test
    void whoMayComeBackIsAWarning() throws Exception {
        var closed = Ports.free();
        var issuer = "http://localhost:" + closed + "/realm";
        var away = settings(Map.of(
                "quarkus.oidc.auth-server-url",
                issuer,
                "intersession.mail.host",
                "localhost",
                "intersession.mail.port",
                String.valueOf(closed)));
        assertEquals(List.of(), Needs.wrong(away));
        assertEquals(
                List.of(
                        "the provider of sign-in does not answer at " + issuer + "/.well-known/openid-configuration",
                        "the relay of mail does not answer at localhost:" + closed),
                Neighbours.wrong(away));
        try (var mail = EmbeddedMail.started(0)) {
            var there = new HashMap<>(mail.settings());
            there.put("quarkus.oidc.auth-server-url", issuer);
            assertEquals(1, Neighbours.wrong(settings(there)).size());
        }
    }

    /** Else whoever answers at its address could send people to any other. */
    @Test
    void aProviderThatCallsItselfOtherwiseIsSaid() throws Exception {
        var said = new AtomicReference<>("");
        var provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var issuer = "http://localhost:" + provider.getAddress().getPort() + "/realm";
        provider.createContext("/realm/.well-known/openid-configuration", exchange -> {
            var body = said.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        try (var mail = EmbeddedMail.started(0)) {
            var there = new HashMap<>(mail.settings());
            there.put("quarkus.oidc.auth-server-url", issuer);
            var address = issuer + "/.well-known/openid-configuration";
            said.set("{\"issuer\":\"" + issuer + "\"}");
            assertEquals(List.of(), Neighbours.wrong(settings(there)));
            said.set("{\"issuer\":\"" + issuer + "/\"}");
            assertEquals(
                    List.of("the provider of sign-in at " + address + " calls itself " + issuer
                            + "/, and its tokens are not taken unless QUARKUS_OIDC_AUTH_SERVER_URL and"
                            + " QUARKUS_OIDC_API_AUTH_SERVER_URL call it so too"),
                    Neighbours.wrong(settings(there)));
            said.set("<html>");
            assertEquals(
                    List.of("the provider of sign-in says nothing that can be read at " + address),
                    Neighbours.wrong(settings(there)));
        } finally {
            provider.stop(0);
        }
    }

    private String said(Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.intersession.start.Intersession");
        builder.environment().keySet().removeIf(it -> it.startsWith("INTERSESSION_") || it.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        var process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        return said;
    }

    private Config settings(Map<String, String> other) {
        var all = new HashMap<>(database.settings());
        all.put("intersession.address", "https://meetings.example.org");
        all.put("intersession.links.key", "k".repeat(32));
        all.put("intersession.keys", "a:" + key(1));
        all.put("quarkus.oidc.token-state-manager.encryption-secret", "s".repeat(32));
        all.put("quarkus.oidc.auth-server-url", "https://id.example.org/realms/intersession");
        all.put("intersession.storage.folder", folder.resolve("files").toString());
        all.putAll(other);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build();
    }

    private static List<Path> found(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
