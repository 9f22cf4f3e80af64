package org.intersession.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server that takes our mails on. */
@ConfigMapping(prefix = "intersession.mail")
interface MailConfig {
    enum Security {
        /** For a server on the same machine. */
        NONE,
        /** RFC 3207, and nothing is said in clear. */
        STARTTLS,
        /** RFC 8314, implicit TLS. */
        TLS
    }

    /** The relay that takes our mails on. */
    @WithDefault("localhost")
    String host();

    /** Where it listens. */
    @WithDefault("25")
    int port();

    /** How the line to it is encrypted: {@code NONE} on the same machine, {@code STARTTLS} or {@code TLS}. */
    @WithDefault("NONE")
    Security security();

    /** Who we are there, where it asks. */
    Optional<String> user();

    /** What belongs to it. */
    Optional<String> password();

    /** The address that writes where a process has none of its own. */
    @WithDefault("intersession@localhost")
    String from();

    /** How long to wait for the server in each step. */
    @WithDefault("30S")
    Duration patience();

    /** How often the postman looks. */
    @WithDefault("5s")
    Duration every();
}
