package org.intersession.storage.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.intersession.storage.Blobs;
import org.intersession.testing.S3Server;

/** Whatever the content: both stores give back what they took, from any byte on, and nothing of what broke off. */
class AnyContentTest {
    private static Path folder;
    private static List<Blobs> stores;

    @BeforeContainer
    static void aFolderAndABucket() throws IOException {
        folder = Files.createTempDirectory("any-content");
        var server = S3Server.shared();
        stores = List.of(
                new FolderBlobs(folder.resolve("files")),
                new S3Blobs(S3BlobsTest.client(server), S3Server.BUCKET, folder.resolve("node")));
    }

    @AfterContainer
    static void gone() throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        }
    }

    @Property(tries = 60)
    void whatGoesInComesOutUnderItsDigest(
            @ForAll @IntRange(max = 200_000) int size,
            @ForAll @LongRange(min = 0) long seed,
            @ForAll @IntRange(max = 1000) int perMille)
            throws IOException {
        var content = content(seed, size);
        int first = size == 0 ? 0 : (int) ((size - 1L) * perMille / 1000);
        for (var store : stores) {
            var digest = store.keep(store.receive(new ByteArrayInputStream(content), size));

            assertEquals(sha256(content), digest);
            assertEquals(size, store.size(digest));
            try (var in = store.open(digest, first)) {
                assertArrayEquals(Arrays.copyOfRange(content, first, size), in.readAllBytes());
            }
        }
    }

    @Property(tries = 30)
    void whatBreaksOffLeavesNothing(@ForAll @IntRange(max = 200_000) int after, @ForAll @LongRange(min = 0) long seed) {
        // One byte more, so that it is no content that another try has kept.
        var begun = content(~seed, after + 1);
        for (var store : stores) {
            var breaking = new SequenceInputStream(new ByteArrayInputStream(begun), new Broken());
            assertThrows(UncheckedIOException.class, () -> store.receive(breaking, Long.MAX_VALUE));
            assertThrows(UncheckedIOException.class, () -> store.size(sha256(begun)));
            assertEquals(List.of(), quarantined());
        }
    }

    private static List<Path> quarantined() {
        return List.of("files", "node").stream()
                .map(it -> folder.resolve(it).resolve("quarantine"))
                .filter(Files::isDirectory)
                .flatMap(it -> {
                    try (var files = Files.list(it)) {
                        return files.toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static byte[] content(long seed, int size) {
        var content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }
}
