package org.intersession.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL beside the application, with the two roles of an installation: an owner that migrates, a user. */
public final class EmbeddedDatabase implements AutoCloseable {
    public static final String NAME = "intersession";

    /** Until it is started, also on a machine that has much to do, and after its process was killed. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** In memory of nobody: gone with the process. */
    public static EmbeddedDatabase passing() throws IOException, SQLException {
        return started(EmbeddedPostgres.builder());
    }

    /** In a folder that the next start finds again; whoever starts it closes it, after what uses it. */
    public static EmbeddedDatabase kept(Path folder, int port) throws IOException, SQLException {
        return kept(folder, port, Map.of());
    }

    /** @param configuration of PostgreSQL, beyond its defaults */
    public static EmbeddedDatabase kept(Path folder, int port, Map<String, String> configuration)
            throws IOException, SQLException {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        configuration.forEach(builder::setServerConfig);
        return started(builder);
    }

    /** A process that was killed leaves its database running, which would be in the way of the next. */
    public static void stopWhatWasLeft(Path folder) {
        try {
            var left = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(folder.resolve("postmaster.pid")).get(0)))
                    .filter(it -> it.info()
                            .arguments()
                            .map(List::of)
                            .orElse(List.of())
                            .contains(folder.toString()))
                    .filter(it -> it.parent().map(ProcessHandle::pid).orElse(1L) == 1L);
            if (left.isPresent()) {
                left.get().destroy();
                left.get().onExit().get(10, TimeUnit.SECONDS);
            }
        } catch (IOException | RuntimeException | ExecutionException | TimeoutException nothing) {
            // The next start says what is in its way.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedDatabase started(EmbeddedPostgres.Builder builder) throws IOException, SQLException {
        var database = new EmbeddedDatabase(builder.setServerConfig("max_connections", "120")
                .setPGStartupWait(PATIENCE)
                .start());
        database.prepare();
        return database;
    }

    private void prepare() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create role intersession_owner login password 'owner'");
            statement.execute("create role intersession login password 'intersession'");
            statement.execute(
                    "create database " + NAME + " owner intersession_owner encoding 'UTF8' template template0");
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    /** The settings that lead the application here. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", "intersession",
                "quarkus.datasource.password", "intersession",
                "quarkus.flyway.username", "intersession_owner",
                "quarkus.flyway.password", "owner");
    }

    public Connection superuser() throws SQLException {
        return postgres.getDatabase("postgres", NAME).getConnection();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
