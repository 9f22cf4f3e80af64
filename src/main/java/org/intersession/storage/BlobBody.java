package org.intersession.storage;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.jboss.resteasy.reactive.PathPart;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Of a blob, what lies elsewhere and passes through here, a buffer at a time.
 *
 * <p>Its length is said when there are bytes to send, and not before: a length that the framework finds written already
 * it sends, and the body in chunks as well (its {@code VertxOutputStream}), which RFC 9112 (6.2) forbids and proxies
 * refuse.
 */
public final class BlobBody implements StreamingOutput {
    private static final int BUFFER = 64 * 1024;

    private final Blobs blobs;
    private final String sha256;
    private final ByteRange range;

    private BlobBody(Blobs blobs, String sha256, ByteRange range) {
        this.blobs = blobs;
        this.sha256 = sha256;
        this.range = range;
    }

    /**
     * What is answered with. A blob on this machine is not read: the framework hands it to the kernel.
     *
     * @param range at least one byte
     * @throws java.io.UncheckedIOException if it should lie here and there is no such content
     */
    public static Object of(Blobs blobs, String sha256, ByteRange range) {
        return blobs.path(sha256)
                .<Object>map(it -> new PathPart(it, range.first(), range.length()))
                .orElseGet(() -> new BlobBody(blobs, sha256, range));
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (var in = blobs.open(sha256, range.first())) {
            var buffer = new byte[BUFFER];
            for (var left = range.length(); left > 0; ) {
                var n = in.read(buffer, 0, (int) Math.min(BUFFER, left));
                if (n < 0) {
                    throw new EOFException("the file store has less than it said");
                }
                if (left == range.length()) {
                    CurrentRequestManager.get()
                            .getResponse()
                            .get()
                            .getHeaders()
                            .putSingle(HttpHeaders.CONTENT_LENGTH, left);
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }
}
