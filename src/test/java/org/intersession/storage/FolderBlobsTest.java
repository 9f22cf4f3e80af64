package org.intersession.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderBlobsTest {
    private static final byte[] ABC = "abc".getBytes();
    // The first example of FIPS 180-4.
    private static final String ABC_DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    FolderBlobs blobs;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = folder.resolve("files");
        blobs = new FolderBlobs(folder);
    }

    @Test
    void whatIsKeptCanBeReadUnderItsDigest() throws IOException {
        Received received = receive(ABC);
        assertEquals(new Received(ABC_DIGEST, 3, received.file()), received);
        assertTrue(received.file().startsWith(folder.resolve("quarantine")));

        assertEquals(ABC_DIGEST, blobs.keep(received));

        Path place = folder.resolve("ba").resolve("78").resolve(ABC_DIGEST);
        assertEquals(List.of(place), files());
        assertEquals(place, blobs.path(ABC_DIGEST).orElseThrow());
        assertEquals(3, blobs.size(ABC_DIGEST));
        try (InputStream in = blobs.open(ABC_DIGEST)) {
            assertArrayEquals(ABC, in.readAllBytes());
        }
    }

    @Test
    void theSameContentIsOneBlobHoweverOftenItComes() throws IOException {
        Received first = receive(ABC);
        blobs.keep(first);
        blobs.keep(first);
        blobs.keep(receive(ABC));
        assertEquals(1, files().size());
    }

    @Test
    void theSameContentIsOneBlobWhenManyBringItAtOnce() throws Exception {
        var all = IntStream.range(0, 16).mapToObj(i -> receive(ABC)).toList();
        var go = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> kept = all.stream()
                    .map(r -> threads.submit(() -> {
                        go.await();
                        return blobs.keep(r);
                    }))
                    .toList();
            go.countDown();
            for (Future<String> k : kept) {
                assertEquals(ABC_DIGEST, k.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, files().size());
    }

    @Test
    void aDamagedBlobIsMendedByTheSameContent() throws IOException {
        blobs.keep(receive(ABC));
        Files.writeString(blobs.path(ABC_DIGEST).orElseThrow(), "ab");
        blobs.keep(receive(ABC));
        assertEquals(3, blobs.size(ABC_DIGEST));
    }

    @Test
    void anEmptyFileIsAFile() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", blobs.keep(receive(new byte[0])));
    }

    @Test
    void theLimitItselfIsAllowedAndOneByteMoreIsNot() throws IOException {
        assertEquals(3, blobs.receive(new ByteArrayInputStream(ABC), 3).size());
        var refused = assertThrows(TooLarge.class, () -> blobs.receive(new ByteArrayInputStream(ABC), 2));
        assertEquals(2, refused.limit());
        assertEquals(1, files().size());
    }

    @Test
    void moreThanTheLimitIsNotReadToItsEnd() {
        var endless = new InputStream() {
            long read;

            @Override
            public int read() {
                read++;
                return 0;
            }

            @Override
            public int read(byte[] b, int off, int len) {
                read += len;
                return len;
            }
        };
        assertThrows(TooLarge.class, () -> blobs.receive(endless, 1_000_000));
        assertTrue(endless.read < 1_200_000, () -> "read " + endless.read);
    }

    @Test
    void anUploadCutOffInTheMiddleLeavesNothingBehind() throws IOException {
        var cut = new InputStream() {
            int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 'a';
            }
        };
        assertThrows(UncheckedIOException.class, () -> blobs.receive(cut, 1_000_000));
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsDiscardedIsGoneAndMayBeDiscardedTwice() throws IOException {
        Received received = receive(ABC);
        blobs.discard(received);
        blobs.discard(received);
        assertEquals(List.of(), files());
        assertThrows(UncheckedIOException.class, () -> blobs.keep(received));
    }

    @Test
    void sweepingTakesWhatNobodyFinishedAndNothingElse() throws IOException {
        Received kept = receive(new byte[] {1});
        Files.setLastModifiedTime(kept.file(), FileTime.from(Instant.parse("2027-03-01T00:00:00Z")));
        blobs.keep(kept);
        Received old = receive(ABC);
        Files.setLastModifiedTime(old.file(), FileTime.from(Instant.parse("2027-03-05T16:59:59Z")));
        Received young = receive(ABC);
        Files.setLastModifiedTime(young.file(), FileTime.from(Instant.parse("2027-03-05T17:00:00Z")));

        assertEquals(1, blobs.sweep(Instant.parse("2027-03-05T17:00:00Z")));

        assertFalse(Files.exists(old.file()));
        assertTrue(Files.exists(young.file()));
        assertEquals(1, blobs.size(kept.sha256()));
    }

    @Test
    void onlyThisProcessReadsAFile() throws IOException {
        var permissions = Files.getPosixFilePermissions(receive(ABC).file());
        assertEquals(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"), permissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void whatIsNoDigestIsNoAddress(String other) {
        assertThrows(IllegalArgumentException.class, () -> blobs.open(other));
        assertThrows(IllegalArgumentException.class, () -> blobs.path(other));
        assertThrows(IllegalArgumentException.class, () -> blobs.size(other));
    }

    @Test
    void whatWasNeverKeptIsAFault() {
        assertThrows(UncheckedIOException.class, () -> blobs.open(ABC_DIGEST));
        assertThrows(UncheckedIOException.class, () -> blobs.path(ABC_DIGEST));
        assertThrows(UncheckedIOException.class, () -> blobs.size(ABC_DIGEST));
    }

    private Received receive(byte[] content) {
        return blobs.receive(new ByteArrayInputStream(content), 1000);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
