package org.intersession.storage.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The bucket of files, where {@code INTERSESSION_STORE} is {@code s3}. */
@ConfigMapping(prefix = "intersession.s3")
interface S3 {
    /** Where the store answers, as in {@code https://s3.example.org}; not needed at Amazon's. */
    Optional<URI> endpoint();

    /** The bucket, which exists. Nobody else writes to it. */
    Optional<String> bucket();

    /** The region, as the store calls it. */
    @WithDefault("us-east-1")
    String region();

    /** Who we are there; not needed where the machine itself is known to the store. */
    Optional<String> accessKey();

    /** The secret that belongs to it. */
    Optional<String> secretKey();
}
