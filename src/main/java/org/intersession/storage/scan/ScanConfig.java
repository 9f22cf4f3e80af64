package org.intersession.storage.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The scanner for malicious files that looks at what arrives; without a host nothing is scanned. */
@ConfigMapping(prefix = "intersession.scan")
interface ScanConfig {
    /** Where ClamAV's {@code clamd} listens. Its {@code StreamMaxLength} is to be 60M or more. */
    Optional<String> host();

    /** Its port there. */
    @WithDefault("3310")
    int port();

    /** How long to wait for its word on one file. */
    @WithDefault("PT1M")
    Duration patience();
}
