package org.intersession.archive;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is taken in of other installations. */
@ConfigMapping(prefix = "intersession.archives")
interface ArchivesConfig {
    /** The largest archive of a meeting that is taken in ({@code 500M}, {@code 3G}); it may unpack to twice as much. More than 4G needs {@code QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE} too, and what a proxy lets through. */
    @WithDefault("2G")
    MemorySize largest();
}
