package org.intersession.web.door;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cookies as they travel where the public address is encrypted: under a prefix with which a browser keeps only what this
 * host itself set over an encrypted connection (RFC 6265bis, section 4.1.3). Within, they have their plain names; one that
 * comes without the prefix may be another host's, and is not looked at.
 */
public final class Prefixed {
    private static final String OF_THE_HOST = "__Host-";
    private static final String ENCRYPTED = "__Secure-";

    private Prefixed() {}

    public static void read(MultiMap headers) {
        var sent = headers.getAll("Cookie");
        if (sent.isEmpty()) {
            return;
        }
        var ours = sent.stream()
                .flatMap(it -> Stream.of(it.split(";")))
                .map(String::strip)
                .filter(it -> it.startsWith(OF_THE_HOST) || it.startsWith(ENCRYPTED))
                .map(it -> it.substring(it.indexOf('-') + 1))
                .collect(Collectors.joining("; "));
        if (ours.isEmpty()) {
            headers.remove("Cookie");
        } else {
            headers.set("Cookie", ours);
        }
    }

    /** @param cookie as {@code Set-Cookie} has it; the prefix for the host holds for all its paths only */
    public static String written(String cookie) {
        var whole = List.of(cookie.toLowerCase(Locale.ROOT).split("\\s*;\\s*")).contains("path=/");
        return (whole ? OF_THE_HOST : ENCRYPTED) + cookie;
    }
}
