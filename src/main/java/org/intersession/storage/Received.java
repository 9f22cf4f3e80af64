package org.intersession.storage;

import java.nio.file.Path;

/**
 * A file in quarantine: received whole, not yet checked, not yet named by anything.
 *
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param size in bytes
 * @param file where it lies on this machine, to be looked into and not to be written to
 */
public record Received(String sha256, long size, Path file) {}
