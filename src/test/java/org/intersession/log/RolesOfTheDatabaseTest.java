package org.intersession.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;

/** The role as which the application runs reads and writes rows, and can change neither tables nor what is logged. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class RolesOfTheDatabaseTest {
    private static final String NOT_ALLOWED = "42501";

    @Test
    void itAltersNoTable() throws SQLException {
        for (var table : tables()) {
            for (var sql : List.of(
                    "alter table %s add column extra int",
                    "drop table %s",
                    "alter table %s disable trigger all",
                    "alter table %s owner to intersession",
                    "create index on %s ((1))")) {
                refused(sql.formatted(table));
            }
        }
        for (var sql : List.of(
                "create table more (id int)",
                "create function more() returns int language sql as 'select 1'",
                "create schema more",
                "create role more",
                "alter role intersession superuser",
                "copy party to program 'cat'",
                "select pg_read_file('/etc/passwd')",
                "set role intersession_owner")) {
            refused(sql);
        }
    }

    @Test
    void itChangesNothingThatIsLogged() throws SQLException {
        for (var log : List.of("act_log", "download_log", "log_seal")) {
            for (var sql : List.of("update %s set %s = %s", "delete from %s", "truncate %s")) {
                var column = log.equals("log_seal") ? "entry" : "id";
                refused(sql.contains("set") ? sql.formatted(log, column, column) : sql.formatted(log));
            }
        }
        refused("update draw set among = among");
        refused("delete from draw");
    }

    private static void refused(String sql) {
        var failure = assertThrows(
                SQLException.class,
                () -> {
                    try (var user = as("intersession", "intersession");
                            var statement = user.createStatement()) {
                        user.setAutoCommit(false);
                        statement.execute(sql);
                        user.rollback();
                    }
                },
                sql);
        assertEquals(NOT_ALLOWED, failure.getSQLState(), sql);
    }

    private static List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var owner = as("intersession_owner", "owner");
                var statement = owner.createStatement();
                var found = statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        assertTrue(tables.size() > 30, tables::toString);
        return tables;
    }

    private static Connection as(String role, String password) throws SQLException {
        return DriverManager.getConnection(Stack.database().url(), role, password);
    }
}
