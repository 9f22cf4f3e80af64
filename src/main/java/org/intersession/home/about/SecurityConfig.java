package org.intersession.home.about;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Whom somebody tells who has found a weakness. */
@ConfigMapping(prefix = "intersession.security")
interface SecurityConfig {
    /**
     * Where weaknesses of this installation are reported: {@code mailto:security@example.org}, or an address that begins
     * with {@code https:}. With it {@code /.well-known/security.txt} says so (RFC 9116).
     */
    Optional<URI> contact();
}
