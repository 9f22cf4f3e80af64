package org.intersession.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A line of the log of acts or of that of downloads, as the database holds it: ids and a time, no name and no text.
 *
 * @param at microseconds since 1970, as PostgreSQL keeps them
 * @param detail the file of a download; null of an act
 */
record Line(UUID id, long at, UUID actor, String act, UUID subject, UUID detail) {
    static final String DOWNLOAD = "file.read";

    /** Over the hash before it, its number and all that it says. */
    byte[] hash(long number, byte[] before) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            var said = id + "\n" + at + "\n" + actor + "\n" + act + "\n" + subject + "\n" + detail;
            return digest.digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
