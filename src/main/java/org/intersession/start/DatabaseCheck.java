package org.intersession.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.intersession.vault.KeyCheck;
import org.postgresql.Driver;

/** Whether the database lets both roles in, and is one that the product knows. */
final class DatabaseCheck {
    static final int OLDEST = 15;

    private DatabaseCheck() {}

    static List<String> wrong(Config settings) {
        var url = settings.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (url.isEmpty()) {
            return List.of(
                    "QUARKUS_DATASOURCE_JDBC_URL is not set, for instance jdbc:postgresql://localhost/intersession");
        }
        var wrong = new ArrayList<String>();
        for (var role : List.of("quarkus.datasource", "quarkus.flyway")) {
            unsaid(settings, role).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        asks(settings, url.get(), "quarkus.datasource", "QUARKUS_DATASOURCE_USERNAME", wrong);
        if (wrong.isEmpty()
                && settings.getOptionalValue("quarkus.flyway.username", String.class)
                        .isPresent()) {
            asks(settings, url.get(), "quarkus.flyway", "QUARKUS_FLYWAY_USERNAME", wrong);
        }
        return wrong;
    }

    /** A name without a password is refused later and at length; a password without a name is not used at all. */
    private static Optional<String> unsaid(Config settings, String role) {
        var name = settings.getOptionalValue(role + ".username", String.class).isPresent();
        var password =
                settings.getOptionalValue(role + ".password", String.class).isPresent();
        var variables = role.toUpperCase(Locale.ROOT).replace('.', '_');
        return name == password
                ? Optional.empty()
                : Optional.of(variables
                        + (name ? "_USERNAME is set and " : "_PASSWORD is set and ")
                        + variables
                        + (name ? "_PASSWORD is not" : "_USERNAME is not"));
    }

    private static void asks(Config settings, String url, String prefix, String variable, List<String> wrong) {
        var who = new Properties();
        settings.getOptionalValue(prefix + ".username", String.class).ifPresent(it -> who.put("user", it));
        settings.getOptionalValue(prefix + ".password", String.class).ifPresent(it -> who.put("password", it));
        who.put("connectTimeout", "10");
        who.put("socketTimeout", "10");
        try (var connection = new Driver().connect(url, who)) {
            if (connection == null) {
                wrong.add("QUARKUS_DATASOURCE_JDBC_URL is no address of PostgreSQL: it begins with jdbc:postgresql:");
                return;
            }
            looks(connection, wrong);
            if (prefix.equals("quarkus.datasource")) {
                wrong.addAll(KeyCheck.wrong(settings, connection));
            }
        } catch (SQLException refused) {
            var words = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
            wrong.add("the database does not let " + variable + " in: " + words);
        }
    }

    static Optional<String> tooOld(int version) {
        return version < OLDEST
                ? Optional.of("the database is PostgreSQL " + version + "; it must be " + OLDEST + " or later")
                : Optional.empty();
    }

    private static void looks(Connection connection, List<String> wrong) throws SQLException {
        tooOld(connection.getMetaData().getDatabaseMajorVersion()).ifPresent(wrong::add);
        try (var asked = connection.createStatement();
                var answer = asked.executeQuery("show server_encoding")) {
            answer.next();
            if (!"UTF8".equals(answer.getString(1))) {
                wrong.add("the database is in " + answer.getString(1) + "; it must be in UTF8");
            }
        }
    }
}
