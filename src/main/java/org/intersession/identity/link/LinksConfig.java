package org.intersession.identity.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What personal links rest on. Without a key the application does not start. */
@ConfigMapping(prefix = "intersession.links")
interface LinksConfig {
    /** The secret under which links and codes are made: at least 32 bytes, outside the database. */
    String key();

    /** For how long a link opens after it was last given. */
    @WithDefault("P400D")
    Duration life();
}
