package org.intersession.storage.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intersession.platform.refusal.Away;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;
import org.intersession.storage.TooLarge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of files does, whatever it keeps them in. */
abstract class BlobsContract {
    static final byte[] ABC = "abc".getBytes();
    // The first example of FIPS 180-4.
    static final String ABC_DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    Blobs blobs;

    /** Everything that lies anywhere, in quarantine and in place. */
    abstract List<String> held() throws IOException;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 65_535, 65_536, 65_537, 300_000})
    void whatGoesInComesOutFromAnyByteOn(int size) throws Exception {
        var random = new Random(size);
        var content = new byte[size];
        random.nextBytes(content);

        var digest = blobs.keep(blobs.receive(new ByteArrayInputStream(content), size));

        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)), digest);
        assertEquals(size, blobs.size(digest));
        for (int first : size == 0 ? new int[] {0} : new int[] {0, random.nextInt(size), size - 1}) {
            try (InputStream in = blobs.open(digest, first)) {
                assertArrayEquals(Arrays.copyOfRange(content, first, size), in.readAllBytes());
            }
        }
    }

    /** 50 MB go in and out while this thread asks for less than a tenth of that. */
    @Test
    void aLargeFileIsNeverInMemory() throws Exception {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var content = new byte[1_000_000];
        new Random(50).nextBytes(content);
        blobs.keep(receive(ABC));
        var before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        var digest = blobs.keep(blobs.receive(repeated(content, 50), 50_000_000));
        var out = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(blobs.open(digest), out)) {
            in.transferTo(OutputStream.nullOutputStream());
        }

        assertEquals(digest, HexFormat.of().formatHex(out.digest()));
        var asked = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(asked < 5_000_000, () -> "asked for " + asked + " bytes");
    }

    @Test
    void aReaderMayStopInTheMiddle() throws IOException {
        var digest = blobs.keep(blobs.receive(repeated(new byte[1_000_000], 20), 20_000_000));
        for (var time = 0; time < 20; time++) {
            try (var in = blobs.open(digest)) {
                assertEquals(0, in.read());
            }
        }
    }

    @Test
    void theSameContentIsOneBlobHoweverOftenItComes() throws IOException {
        Received first = receive(ABC);
        blobs.keep(first);
        blobs.keep(first);
        blobs.keep(receive(ABC));
        assertEquals(1, held().size());
    }

    @Test
    void whatWasNeverKeptIsAFaultOfTheStoreAndNotOfItsReader() {
        for (Executable asking : List.<Executable>of(
                () -> blobs.open(ABC_DIGEST), () -> blobs.open(ABC_DIGEST, 1), () -> blobs.size(ABC_DIGEST))) {
            assertEquals(Optional.of(Away.What.FILES), Away.in(assertThrows(UncheckedIOException.class, asking)));
        }
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
        assertEquals(1, held().size());
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
        assertEquals(1, held().size());
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
        assertEquals(List.of(), held());
    }

    @Test
    void whatIsDiscardedIsGoneAndMayBeDiscardedTwice() throws IOException {
        Received received = receive(ABC);
        blobs.discard(received);
        blobs.discard(received);
        assertEquals(List.of(), held());
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
        assertEquals(PosixFilePermissions.fromString("rw-------"), permissions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void whatIsNoDigestIsNoAddress(String other) {
        assertThrows(IllegalArgumentException.class, () -> blobs.open(other));
        assertThrows(IllegalArgumentException.class, () -> blobs.path(other));
        assertThrows(IllegalArgumentException.class, () -> blobs.size(other));
    }

    Received receive(byte[] content) {
        return blobs.receive(new ByteArrayInputStream(content), 1000);
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private static InputStream repeated(byte[] content, int times) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (at == times * content.length) {
                    return -1;
                }
                int n = Math.min(length, content.length - at % content.length);
                System.arraycopy(content, at % content.length, bytes, offset, n);
                at += n;
                return n;
            }
        };
    }
}
