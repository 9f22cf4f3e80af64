package org.intersession.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.intersession.stack.EmbeddedDatabase;
import org.intersession.stack.EmbeddedMail;
import org.intersession.stack.EmbeddedProvider;

/** The real parts around the application under test, started once for all tests. */
public class Stack implements QuarkusTestResourceLifecycleManager {
    static EmbeddedDatabase database;
    static EmbeddedProvider provider;
    static EmbeddedMail mail;

    /** Where accounts are made, since this provider does not know {@code prompt=create}. */
    public static final String CREATE_ACCESS = "https://accounts.example.org/new";

    private static final String LOGIN = """
            <!doctype html><title>Sign in</title><form method="post">
            <label>Who <input name="username"></label><label>Claims <input name="claims"></label>
            <button>Sign in</button></form>""";

    @Override
    public Map<String, String> start() {
        try {
            database = EmbeddedDatabase.passing();
            provider = EmbeddedProvider.started(0, LOGIN);
            mail = EmbeddedMail.started(0);
        } catch (Exception failed) {
            throw new IllegalStateException("the parts around the application did not start", failed);
        }
        var settings = new HashMap<String, String>();
        settings.putAll(database.settings());
        settings.putAll(provider.settings());
        settings.putAll(mail.settings());
        settings.put("intersession.identity.create-access-address", CREATE_ACCESS);
        return settings;
    }

    @Override
    public void stop() {
        try {
            mail.close();
            provider.close();
            database.close();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    public static EmbeddedProvider provider() {
        return provider;
    }

    public static EmbeddedMail mail() {
        return mail;
    }

    /** What arrived at that address, in order. */
    public static java.util.List<jakarta.mail.internet.MimeMessage> received(String address) {
        return java.util.Arrays.stream(mail.server().getReceivedMessages())
                .filter(it -> addressed(it, address))
                .toList();
    }

    private static boolean addressed(jakarta.mail.internet.MimeMessage message, String address) {
        try {
            return java.util.Arrays.stream(message.getAllRecipients())
                    .anyMatch(it -> ((jakarta.mail.internet.InternetAddress) it)
                            .getAddress()
                            .equals(address));
        } catch (jakarta.mail.MessagingException failed) {
            throw new AssertionError(failed);
        }
    }

    public static EmbeddedDatabase database() {
        return database;
    }
}
