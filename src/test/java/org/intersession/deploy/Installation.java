package org.intersession.deploy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;
import org.intersession.testing.Given;

/** What the product's processes stand on: a PostgreSQL that keeps its data (fsync on), a provider, a relay, a folder. */
final class Installation implements AutoCloseable {
    static final String LOGIN = """
            <!doctype html><title>Sign in</title><form method="post">
            <label>Who <input name="username"></label><label>Claims <input name="claims"></label>
            <button>Sign in</button></form>""";

    private final Path folder;
    private final int databasePort = Product.freePort();
    private final int relayPort = Product.freePort();
    private final EmbeddedProvider provider;
    private final List<EmbeddedMail> relays = new ArrayList<>();
    private EmbeddedDatabase database;

    private Installation(Path folder, EmbeddedProvider provider) throws IOException, SQLException {
        this.folder = folder;
        this.provider = provider;
        relayBack();
        databaseBack();
    }

    static Installation made() throws IOException, SQLException {
        var folder = Files.createTempDirectory("intersession-");
        return new Installation(folder, EmbeddedProvider.started(0, LOGIN));
    }

    Path folder() {
        return folder;
    }

    EmbeddedProvider provider() {
        return provider;
    }

    int databasePort() {
        return databasePort;
    }

    String databaseUrl() {
        return database.url();
    }

    /** Every connection is ended, and nobody opens, until it is back. */
    void databaseGone() throws IOException {
        database.close();
    }

    void databaseBack() throws IOException, SQLException {
        database = EmbeddedDatabase.kept(folder.resolve("postgres"), databasePort);
    }

    void relayGone() {
        relays.get(relays.size() - 1).close();
    }

    /** At the same port; what it took before is remembered. */
    void relayBack() {
        relays.add(EmbeddedMail.started(relayPort));
    }

    /** Written as an act writes it. */
    void mail(String address) throws SQLException {
        does("insert into mail (id, version, key, occasion, to_address, copy, language, subject, text,"
                + " attachments, state, written_at, attempts, next_attempt_at) values (gen_random_uuid(), 0, '"
                + Given.unique("key") + "', 'reminder', '" + address
                + "', false, 'en', 'A subject', 'A text', '[]', 'WAITING', localtimestamp, 0, localtimestamp)");
    }

    /** Message-ID and recipient of everything that any relay took, in the order of arrival. */
    List<String> mails() {
        var all = new ArrayList<String>();
        for (var relay : relays) {
            var managers = relay.server().getManagers();
            for (var user : managers.getUserManager().listUser()) {
                try {
                    for (StoredMessage one :
                            managers.getImapHostManager().getInbox(user).getMessages()) {
                        all.add(one.getMimeMessage().getMessageID() + " " + user.getEmail());
                    }
                } catch (FolderException | MessagingException failed) {
                    throw new AssertionError(failed);
                }
            }
        }
        return all;
    }

    /** What a node is told. @param name of the folder in which it has its own */
    Map<String, String> settings(String name) throws IOException {
        var settings = new HashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(provider.settings());
        settings.put("intersession.mail.host", "127.0.0.1");
        settings.put("intersession.mail.port", String.valueOf(relayPort));
        settings.put("intersession.address", "http://localhost");
        // Whoever comes by a proxy comes from this machine, all of them.
        for (var kind : List.of("reads", "writes", "doors", "costly")) {
            settings.put("intersession.limits." + kind, "100000");
        }
        settings.put(
                "intersession.storage.folder",
                Files.createDirectories(folder.resolve(name).resolve("files")).toString());
        return settings;
    }

    /** As the superuser. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(database.url() + "?user=postgres");
    }

    long number(String sql) throws SQLException {
        try (var connection = superuser();
                var asked = connection.createStatement();
                var answer = asked.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    List<String> words(String sql) throws SQLException {
        try (var connection = superuser();
                var asked = connection.createStatement();
                var answer = asked.executeQuery(sql)) {
            var words = new ArrayList<String>();
            while (answer.next()) {
                words.add(answer.getString(1));
            }
            return words;
        }
    }

    void does(String sql) throws SQLException {
        try (var connection = superuser();
                var asked = connection.createStatement()) {
            asked.execute(sql);
        }
    }

    /** For whoever wants to know why: what its processes wrote stays in {@code target}, and their errors are printed. */
    void keepsLogs() throws IOException {
        var kept = Path.of("target", "logs", folder.getFileName().toString());
        try (var all = Files.walk(folder)) {
            for (var log : all.filter(it -> it.toString().endsWith(".log")).toList()) {
                var copy = kept.resolve(folder.relativize(log));
                Files.createDirectories(copy.getParent());
                Files.copy(log, copy);
                try (var lines = Files.lines(log)) {
                    lines.filter(it -> it.contains(" ERROR ")).limit(20).forEach(System.err::println);
                }
            }
        }
        System.err.println("logs: " + kept);
    }

    @Override
    public void close() throws IOException {
        relayGone();
        provider.close();
        database.close();
        removed(folder);
    }

    /** What a process that is still ending holds or takes away meanwhile stays behind. */
    private static void removed(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var it : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(it);
            }
        } catch (IOException | UncheckedIOException held) {
            System.err.println("left behind: " + folder);
        }
    }
}
