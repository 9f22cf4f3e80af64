package org.intersession.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL beside the application, with the two roles of an installation: an owner that migrates, a user. */
public final class EmbeddedDatabase implements AutoCloseable {
    public static final String NAME = "intersession";
    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** In memory of nobody: gone with the process. */
    public static EmbeddedDatabase passing() throws IOException, SQLException {
        return started(EmbeddedPostgres.builder());
    }

    /** In a folder that the next start finds again. */
    public static EmbeddedDatabase kept(Path folder, int port) throws IOException, SQLException {
        return started(EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    private static EmbeddedDatabase started(EmbeddedPostgres.Builder builder) throws IOException, SQLException {
        var database = new EmbeddedDatabase(
                builder.setServerConfig("max_connections", "120").start());
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

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
