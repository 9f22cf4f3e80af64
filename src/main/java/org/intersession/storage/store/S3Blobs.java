package org.intersession.storage.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.intersession.platform.refusal.Away;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The contents of files in a bucket, for several nodes; what arrives waits on the node's own disk until it is checked.
 * A file is sent in one request, and is in the bucket whole or not at all.
 */
class S3Blobs implements Blobs {
    private final S3Client s3;
    private final String bucket;
    private final Quarantine quarantine;

    S3Blobs(S3Client s3, String bucket, Path folder) {
        this.s3 = s3;
        this.bucket = bucket;
        quarantine = new Quarantine(folder.toAbsolutePath());
    }

    @Override
    public Received receive(InputStream in, long limit) {
        return quarantine.receive(in, limit);
    }

    @Override
    public String keep(Received received) {
        if (Files.isRegularFile(received.file())) {
            send(received);
            discard(received);
        } else {
            // Kept before, or discarded.
            size(received.sha256());
        }
        return received.sha256();
    }

    /** With its digest, by which the store sees whether it has what we have. */
    private void send(Received received) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(received.sha256()));
        asked(
                received.sha256(),
                () -> s3.putObject(
                        it -> it.bucket(bucket)
                                .key(Place.of(received.sha256()))
                                .contentType("application/octet-stream")
                                .checksumSHA256(digest),
                        RequestBody.fromFile(received.file())));
    }

    @Override
    public void discard(Received received) {
        quarantine.discard(received);
    }

    @Override
    public InputStream open(String sha256, long first) {
        var key = Place.of(sha256);
        // A range of an empty object is refused.
        var range = first == 0 ? null : "bytes=" + first + "-";
        return new Coming(asked(
                sha256, () -> s3.getObject(it -> it.bucket(bucket).key(key).range(range))));
    }

    @Override
    public long size(String sha256) {
        var key = Place.of(sha256);
        return asked(
                sha256, () -> s3.headObject(it -> it.bucket(bucket).key(key)).contentLength());
    }

    @Override
    public Optional<Path> path(String sha256) {
        Place.of(sha256);
        return Optional.empty();
    }

    @Override
    public int sweep(Instant before) {
        return quarantine.sweep(before);
    }

    private static <T> T asked(String sha256, Supplier<T> question) {
        try {
            return question.get();
        } catch (S3Exception refused) {
            if (refused.statusCode() >= 500) {
                throw away(refused);
            }
            throw refused.statusCode() == 404
                    ? Lost.at(sha256)
                    : new UncheckedIOException(
                            new IOException("the store of files answers " + refused.statusCode(), refused));
        } catch (SdkException unreachable) {
            throw away(unreachable);
        }
    }

    private static UncheckedIOException away(SdkException failure) {
        return new UncheckedIOException(
                new IOException("the store of files cannot be reached", new Away(Away.What.FILES, failure)));
    }

    /** Whoever stops reading does not wait for the rest. */
    private static final class Coming extends FilterInputStream {
        private final ResponseInputStream<GetObjectResponse> from;
        private boolean whole;

        Coming(ResponseInputStream<GetObjectResponse> from) {
            super(from);
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            whole |= b < 0;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            whole |= n < 0;
            return n;
        }

        @Override
        public void close() throws IOException {
            if (whole) {
                super.close();
            } else {
                from.abort();
            }
        }
    }
}
