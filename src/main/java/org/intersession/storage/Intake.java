package org.intersession.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes on their way into quarantine: counted, hashed, written through to the disk, and removed again on failure. */
public final class Intake {
    private Intake() {}

    public static Received write(InputStream in, long limit, Path file) throws IOException {
        boolean whole = false;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest sha256 = sha256();
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw new TooLarge(limit);
                }
                sha256.update(buffer, 0, n);
                write(out, ByteBuffer.wrap(buffer, 0, n));
            }
            out.force(true);
            whole = true;
            return new Received(HexFormat.of().formatHex(sha256.digest()), size, file);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
