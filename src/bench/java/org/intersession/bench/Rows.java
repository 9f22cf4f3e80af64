package org.intersession.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a database holds, by table: how many rows, and a checksum of them. */
public final class Rows {
    private Rows() {}

    public static Map<String, String> checksums(Connection connection) throws SQLException {
        var found = new TreeMap<String, String>();
        for (var table : tables(connection)) {
            found.put(
                    table,
                    one(
                            connection,
                            "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                    + " from \"" + table + "\" t"));
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'"
                                + " order by 1")) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
