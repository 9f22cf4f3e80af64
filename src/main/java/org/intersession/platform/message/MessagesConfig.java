package org.intersession.platform.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How a node hears what others tell it. */
@ConfigMapping(prefix = "intersession.messages")
interface MessagesConfig {
    /**
     * The address of the database itself, {@code jdbc:postgresql://host:5432/intersession}, where
     * {@code QUARKUS_DATASOURCE_JDBC_URL} leads to a pooler: through one that lends connections by the transaction
     * nothing is heard. One connection of each node goes there.
     */
    Optional<String> url();

    /** {@code false} leaves a node to its timers: mails go a few seconds later. */
    @WithDefault("true")
    boolean listen();
}
