package org.intersession.storage.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.storage.Received;
import org.intersession.testing.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class S3BlobsTest extends BlobsContract {
    static S3Server server;
    static S3Client s3;

    private final String bucket = "bucket-" + UUID.randomUUID();

    @BeforeAll
    static void aServer() throws IOException {
        server = S3Server.shared();
        s3 = client(server);
    }

    @AfterAll
    static void noServer() {
        s3.close();
    }

    @BeforeEach
    void anEmptyBucket() {
        s3.createBucket(it -> it.bucket(bucket));
        blobs = new S3Blobs(s3, bucket, folder);
    }

    @Override
    List<String> held() throws IOException {
        var held = new ArrayList<>(files(folder));
        s3.listObjectsV2Paginator(it -> it.bucket(bucket)).contents().forEach(it -> held.add(it.key()));
        return held;
    }

    @Test
    void whatIsKeptLiesUnderItsDigestAndNoLongerHere() throws IOException {
        assertEquals(ABC_DIGEST, blobs.keep(receive(ABC)));
        assertEquals(List.of("ba/78/" + ABC_DIGEST), held());
        assertEquals(Optional.empty(), blobs.path(ABC_DIGEST));
    }

    /** The bytes changed on the way: the store says so, instead of keeping them under a name that is not theirs. */
    @Test
    void whatIsNotWhatItsNameSaysIsNotKept() throws IOException {
        var received = receive(ABC);
        var other = new Received("0".repeat(64), 3, received.file());
        assertThrows(UncheckedIOException.class, () -> blobs.keep(other));
        assertEquals(List.of(received.file().toString()), held());
    }

    @Test
    void aLineCutOffOnTheWayLeavesNothingInTheBucketAndTheFileForAnotherTry() throws Exception {
        try (var line = new CutLine(server.endpoint(), 200_000);
                var through = client(server, line.endpoint())) {
            var cut = new S3Blobs(through, bucket, folder);
            var received = cut.receive(new ByteArrayInputStream(new byte[1_000_000]), 1_000_000);
            assertThrows(UncheckedIOException.class, () -> cut.keep(received));
            assertEquals(List.of(received.file().toString()), held());

            var digest = blobs.keep(received);
            assertEquals(1_000_000, blobs.size(digest));
        }
    }

    static S3Client client(S3Server server) {
        return client(server, server.endpoint());
    }

    private static S3Client client(S3Server server, URI endpoint) {
        var settings = new HashMap<>(server.settings());
        settings.put("intersession.s3.endpoint", endpoint.toString());
        return Stores.client(new SmallRyeConfigBuilder()
                .withMapping(S3.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(S3.class));
    }

    /** A line on which each connection breaks off after so many bytes. */
    private static final class CutLine implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final URI to;
        private final int after;

        CutLine(URI to, int after) throws IOException {
            this.to = to;
            this.after = after;
            var carrier = new Thread(this::carry);
            carrier.setDaemon(true);
            carrier.start();
        }

        URI endpoint() {
            return URI.create("http://127.0.0.1:" + door.getLocalPort());
        }

        private void carry() {
            while (!door.isClosed()) {
                try (var from = door.accept();
                        var on = new Socket(to.getHost(), to.getPort())) {
                    on.getOutputStream().write(from.getInputStream().readNBytes(after));
                } catch (IOException closed) {
                    // the next one
                }
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
