package org.intersession.testing;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/** The real parts around the application under test, started once for all tests. */
public class Stack implements QuarkusTestResourceLifecycleManager {
    static EmbeddedDatabase database;
    static EmbeddedProvider provider;
    static EmbeddedMail mail;
    static Clamd scanner;

    /** Where accounts are made, since this provider does not know {@code prompt=create}. */
    public static final String CREATE_ACCESS = "https://accounts.example.org/new";

    /** Whoever signs in has just done so, wherever a test lets the clock stand. */
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private static final String LOGIN = """
            <!doctype html><title>Sign in</title><form method="post">
            <label>Who <input name="username"></label><label>Claims <input name="claims"></label>
            <button>Sign in</button></form>""";

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedDatabase.passing();
            provider = EmbeddedProvider.started(0, LOGIN, () -> LATER);
            mail = EmbeddedMail.started(0);
            scanner = new Clamd(60_000_000);
        } catch (Exception failed) {
            throw new IllegalStateException("the parts around the application did not start", failed);
        }
        var settings = new HashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(provider.settings());
        settings.putAll(mail.settings());
        settings.put("intersession.scan.host", "localhost");
        settings.put("intersession.scan.port", String.valueOf(scanner.port()));
        settings.put("intersession.identity.create-access-address", CREATE_ACCESS);
        settings.put("intersession.security.contact", "mailto:security@example.org");
        return settings;
    }

    @Override
    public void stop() {
        try {
            scanner.close();
            mail.close();
            provider.close();
            database.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static EmbeddedProvider provider() {
        return provider;
    }

    public static EmbeddedMail mail() {
        return mail;
    }

    /** What arrived at that address, in order. */
    public static List<MimeMessage> received(String address) {
        var managers = mail.server().getManagers();
        var user = managers.getUserManager().getUserByEmail(address);
        if (user == null) {
            return List.of();
        }
        try {
            var inbox = managers.getImapHostManager().getInbox(user);
            return inbox.getMessages().stream()
                    .map(StoredMessage::getMimeMessage)
                    .toList();
        } catch (FolderException failed) {
            throw new AssertionError(failed);
        }
    }

    public static EmbeddedDatabase database() {
        return database;
    }
}
