package org.intersession.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.intersession.storage.store.StorageCheck;
import org.intersession.vault.KeyCheck;

/** What must be there before anything is: without one of these a start would fail later, and at greater length. */
final class Needs {
    private static final int KEY = 32;

    private Needs() {}

    /** One line for each that is wrong. No line holds a secret. */
    static List<String> wrong(Config settings) {
        var wrong = new ArrayList<String>();
        address(settings).ifPresent(wrong::add);
        key(settings, "intersession.links.key", "INTERSESSION_LINKS_KEY").ifPresent(wrong::add);
        key(
                        settings,
                        "quarkus.oidc.token-state-manager.encryption-secret",
                        "QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET")
                .ifPresent(wrong::add);
        wrong.addAll(KeyCheck.wrong(settings));
        if (settings.getOptionalValue("quarkus.oidc.auth-server-url", String.class)
                .isEmpty()) {
            wrong.add("QUARKUS_OIDC_AUTH_SERVER_URL is not set: the address of the provider of sign-in");
        }
        wrong.addAll(StorageCheck.wrong(settings));
        wrong.addAll(DatabaseCheck.wrong(settings));
        return wrong;
    }

    private static Optional<String> address(Config settings) {
        var set = settings.getOptionalValue("intersession.address", String.class);
        if (set.isEmpty()) {
            return Optional.of(
                    "INTERSESSION_ADDRESS is not set: the public address, for instance https://meetings.example.org");
        }
        return isAddress(set.get())
                ? Optional.empty()
                : Optional.of("INTERSESSION_ADDRESS is no address of a site: " + set.get());
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static Optional<String> key(Config settings, String property, String variable) {
        var key = settings.getOptionalValue(property, String.class);
        var advice = ", for instance from: openssl rand -base64 48";
        if (key.isEmpty()) {
            return Optional.of(variable + " is not set: " + KEY + " bytes or more" + advice);
        }
        var bytes = key.get().getBytes(StandardCharsets.UTF_8).length;
        return bytes < KEY
                ? Optional.of(variable + " has " + bytes + " bytes; it needs " + KEY + " or more" + advice)
                : Optional.empty();
    }
}
