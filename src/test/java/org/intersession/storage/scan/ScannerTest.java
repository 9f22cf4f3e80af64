package org.intersession.storage.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.intersession.platform.refusal.Refusal;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;
import org.intersession.storage.store.FolderBlobs;
import org.intersession.testing.Clamd;
import org.intersession.testing.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file that ClamAV is to look at. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class ScannerTest {
    @TempDir
    Path folder;

    private static ScanConfig at(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(ScanConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(ScanConfig.class);
    }

    private static ScanConfig at(int port) {
        return at(Map.of("intersession.scan.host", "localhost", "intersession.scan.port", String.valueOf(port)));
    }

    private Received received(Blobs blobs, String text) {
        return blobs.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), 1_000_000);
    }

    @Test
    void whatIsCleanPassesAndWhatIsHarmfulIsDiscarded() throws Exception {
        var blobs = new FolderBlobs(folder);
        try (var clamd = new Clamd(1_000_000)) {
            var scanner = new Scanner(at(clamd.port()), blobs);
            var clean = received(blobs, "x".repeat(200_000));
            scanner.pass(clean, "file");
            assertTrue(Files.exists(clean.file()));
            var harmful = received(blobs, "x".repeat(100_000) + Clamd.EICAR);
            var refused = assertThrows(Refusal.class, () -> scanner.pass(harmful, "file"));
            assertEquals("file", refused.field());
            assertTrue(refused.getMessage().startsWith("The scanner found something harmful"), refused.getMessage());
            assertFalse(Files.exists(harmful.file()));
        }
    }

    @Test
    void whatItDoesNotLookAtIsNotKept() throws Exception {
        var blobs = new FolderBlobs(folder);
        int gone;
        try (var clamd = new Clamd(1000)) {
            gone = clamd.port();
            var large = received(blobs, "x".repeat(2000));
            var refused = assertThrows(Refusal.class, () -> new Scanner(at(clamd.port()), blobs).pass(large, "file"));
            assertTrue(refused.getMessage().startsWith("Files cannot be checked"), refused.getMessage());
            assertFalse(Files.exists(large.file()));
        }
        var unseen = received(blobs, "x");
        assertThrows(Refusal.class, () -> new Scanner(at(gone), blobs).pass(unseen, "file"));
        assertFalse(Files.exists(unseen.file()));
    }

    @Test
    void withoutAScannerEverythingPasses() {
        var blobs = new FolderBlobs(folder);
        var any = received(blobs, Clamd.EICAR);
        new Scanner(at(Map.of()), blobs).pass(any, "file");
        assertTrue(Files.exists(any.file()));
    }
}
