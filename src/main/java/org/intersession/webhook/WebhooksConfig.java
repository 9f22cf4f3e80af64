package org.intersession.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Other systems that are told of events. */
@ConfigMapping(prefix = "intersession.webhooks")
public interface WebhooksConfig {
    /** The hosts that may be told, by name, with commas: {@code hooks.example.org}, with a port of its own {@code hooks.example.org:8443}; none if nothing is said. */
    Optional<List<String>> hosts();

    /** Whether such a host may be one of the own network, and be told without encryption. */
    @WithDefault("false")
    boolean inside();

    /** For how long a receiver may fail before it is told no more. */
    @WithDefault("5D")
    Duration patience();

    /** How long to wait for its answer. */
    @WithDefault("10S")
    Duration answerWithin();

    /** How many receivers are waited for at once; each takes a connection to the database meanwhile. */
    @WithDefault("4")
    int atOnce();

    /** How often the messenger looks. */
    @WithDefault("5s")
    Duration every();
}
