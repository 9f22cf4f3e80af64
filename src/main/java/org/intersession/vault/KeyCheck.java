package org.intersession.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Whether the keys are there, and are those under which the database was written. */
public final class KeyCheck {
    private KeyCheck() {}

    /** One line for each that is wrong. */
    public static List<String> wrong(Config settings) {
        return read(settings).wrong();
    }

    /** @param database that answers */
    public static List<String> wrong(Config settings, Connection database) throws SQLException {
        var keys = read(settings);
        var wrong = new ArrayList<String>();
        if (!keys.wrong().isEmpty() || !there(database)) {
            return wrong;
        }
        var vault = new Vault(keys);
        try (var asked = database.createStatement();
                var found = asked.executeQuery("select name, proof from vault_key order by since, name")) {
            while (found.next()) {
                wrong(vault, found.getString(1), found.getString(2)).ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    private static Optional<String> wrong(Vault vault, String name, String proof) {
        if (vault.keys().named(name) == null) {
            return Optional.of(
                    "INTERSESSION_KEYS lacks the key " + name + ", under which something in the database is encrypted");
        }
        try {
            vault.opened(VaultKey.proofOf(name), proof);
            return Optional.empty();
        } catch (Vault.Closed other) {
            return Optional.of("INTERSESSION_KEYS: the key " + name
                    + " is another than the one under which the database was written");
        }
    }

    private static boolean there(Connection database) throws SQLException {
        try (var asked = database.createStatement();
                var found = asked.executeQuery("select to_regclass('vault_key') is not null")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private static Keys read(Config settings) {
        return Keys.read(settings.getOptionalValue("intersession.keys", String.class));
    }
}
