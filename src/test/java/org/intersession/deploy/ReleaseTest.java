package org.intersession.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.intersession.stack.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each release left in a database comes to the same tables as an empty one, and none of it is lost. */
class ReleaseTest {
    private static final Path RELEASES = Path.of("src/test/resources/releases");

    /** Everything by which two databases could differ, in words that name no database. */
    private static final List<String> SHAPE = List.of(
            "select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '"
                    + " || coalesce(column_default, '') from information_schema.columns where table_schema = 'public'",
            "select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                    + " where connamespace = 'public'::regnamespace",
            "select indexdef from pg_indexes where schemaname = 'public'",
            "select viewname || ' ' || definition from pg_views where schemaname = 'public'",
            "select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal",
            "select proname || ' ' || prosrc from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f'"
                    + " and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')",
            "select table_name || ' ' || privilege_type from information_schema.table_privileges"
                    + " where grantee = 'intersession' and table_schema = 'public'",
            "select version || ' ' || description || ' ' || checksum from flyway_schema_history where version is not null");

    private static EmbeddedDatabase postgres;

    @BeforeAll
    static void anEmptyDatabaseIsMigrated() throws Exception {
        postgres = EmbeddedDatabase.passing();
        made("fresh");
        migrated("fresh");
    }

    static List<String> releases() throws IOException {
        try (var all = Files.list(RELEASES)) {
            return all.map(it -> it.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachReleaseThatIsNamedHasItsDump() throws IOException {
        var named = Pattern.compile("(?m)^\\| (\\S+) \\| `[0-9a-f]{7,40}` \\|")
                .matcher(Files.readString(Path.of("docs/releases.md")))
                .results()
                .map(it -> it.group(1))
                .toList();
        assertEquals(named, releases());
    }

    @AfterAll
    static void isOver() throws IOException {
        postgres.close();
    }

    private static Connection owner(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "intersession_owner", "owner");
    }

    private static String url(String database) {
        return postgres.url().replaceFirst("/[^/]*$", "/" + database);
    }

    private static void made(String database) throws SQLException {
        try (var superuser = DriverManager.getConnection(postgres.url() + "?user=postgres");
                var asked = superuser.createStatement()) {
            asked.execute("create database " + database + " owner intersession_owner template template0");
        }
    }

    private static void migrated(String database) {
        Flyway.configure()
                .dataSource(url(database), "intersession_owner", "owner")
                .locations("classpath:db/migration", "classpath:db/callback")
                .placeholders(Map.of("user", "intersession"))
                .load()
                .migrate();
    }

    private static List<String> asked(String database, String question) throws SQLException {
        try (var connection = owner(database);
                var asked = connection.createStatement();
                var answer = asked.executeQuery("select * from (" + question + ") as q(one) order by one")) {
            var all = new ArrayList<String>();
            while (answer.next()) {
                all.add(answer.getString(1));
            }
            return all;
        }
    }

    /** Counted in that database as it is: the tables that are there, and how many rows each has. */
    private static List<String> rows(String database) throws SQLException {
        var rows = new ArrayList<String>();
        for (var table : asked(
                database,
                "select tablename::text from pg_tables where schemaname = 'public' and tablename not like 'flyway%'")) {
            rows.add(table + " "
                    + asked(database, "select count(*)::text from " + table).get(0));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("releases")
    void anEmptyDatabaseAndThatOfAReleaseMigrateToTheSame(String release) throws Exception {
        var released = "released_" + releases().indexOf(release);
        made(released);
        try (var connection = owner(released);
                var restores = connection.createStatement()) {
            restores.execute(Files.readString(RELEASES.resolve(release + ".sql")));
        }
        var before = rows(released);
        assertEquals(
                "2", asked(released, "select count(*)::text from delegation").get(0));
        migrated(released);
        for (var question : SHAPE) {
            assertFalse(asked("fresh", question).isEmpty(), question);
            assertEquals(asked("fresh", question), asked(released, question), question);
        }
        var after = rows(released);
        assertEquals(
                before,
                after.stream()
                        .filter(it ->
                                before.stream().anyMatch(was -> was.startsWith(it.substring(0, it.indexOf(' ') + 1))))
                        .toList());
    }
}
