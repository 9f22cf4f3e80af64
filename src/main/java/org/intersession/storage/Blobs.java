package org.intersession.storage;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * The contents of files, each kept once under the SHA-256 of its bytes (FIPS 180-4, 64 lower-case hexadecimal digits).
 *
 * <p>Names, media types and rights belong to the features, which keep the digest; nothing here says whose a file is. A
 * file travels in two steps: {@link #receive} writes it into quarantine, outside any transaction; once it has been
 * checked and allowed, {@link #keep} gives it its place. Failures of the disk, or of the store, are {@link java.io.UncheckedIOException}.
 */
public interface Blobs {
    /**
     * Writes what arrives into quarantine, counting and hashing, a buffer at a time; the stream is left open.
     *
     * @param limit the largest size allowed, in bytes, itself included
     * @throws TooLarge as soon as one byte more than the limit has come; nothing stays behind
     * @throws java.io.UncheckedIOException if the sender or the disk fails; nothing stays behind
     */
    Received receive(InputStream in, long limit);

    /**
     * Moves a file from quarantine to its place, at once and for good: when this returns, the content survives a loss
     * of power. The same content kept before, or at the same time, is the same blob.
     *
     * <p>To be called before the act commits: a blob that nothing names does no harm, a name without a blob does.
     *
     * @return its digest
     */
    String keep(Received received);

    /** Forgets a file in quarantine; one that was kept or discarded before is no error. */
    void discard(Received received);

    /**
     * The content as a stream, which the caller closes.
     *
     * @throws IllegalArgumentException if that is no digest
     * @throws java.io.UncheckedIOException if there is no such content
     */
    default InputStream open(String sha256) {
        return open(sha256, 0);
    }

    /**
     * The content from that byte on, which there must be unless it is 0.
     *
     * @throws IllegalArgumentException if that is no digest
     * @throws java.io.UncheckedIOException if there is no such content
     */
    InputStream open(String sha256, long first);

    /**
     * The size in bytes.
     *
     * @throws IllegalArgumentException if that is no digest
     * @throws java.io.UncheckedIOException if there is no such content
     */
    long size(String sha256);

    /**
     * Where the content lies on this machine, for a server that can send a file without reading it; empty where it lies
     * elsewhere, whether it is there or not, and then {@link #open} serves. Never to be written to.
     *
     * @throws IllegalArgumentException if that is no digest
     * @throws java.io.UncheckedIOException if it should lie here and there is no such content
     */
    Optional<Path> path(String sha256);

    /**
     * Removes from quarantine what was last written to before that instant: uploads that nobody finished.
     *
     * @return how many files
     */
    int sweep(Instant before);
}
