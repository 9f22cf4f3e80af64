package org.intersession.document.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;
import org.intersession.document.Document;
import org.intersession.document.Papers;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;
import org.intersession.testing.Given;
import org.intersession.testing.Stack;
import org.intersession.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All papers in one language as they leave: the last file is a pipe, so that the test says when its bytes can be read. */
@QuarkusTest
@WithTestResource(value = Stack.class, scope = TestResourceScope.GLOBAL)
class BundleTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final long LAST = 64L * MEGABYTE;

    /** What the two ends of a connection hold between them, and some more. */
    private static final long ON_ITS_WAY = 24L * MEGABYTE;

    @Inject
    Blobs blobs;

    private Meeting meeting;
    private Document first;
    private Document last;
    private Path pipe;

    @BeforeEach
    void twoPapersTheLastOfThemInAPipe() throws Exception {
        meeting = Given.announced(Given.process("idm"));
        first = paper(2 * MEGABYTE);
        last = paper(1);
        pipe = blobs.path(last.edition("fr").orElseThrow().current().get(0).sha256)
                .orElseThrow();
        Files.delete(pipe);
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    @AfterEach
    void thePipeIsNoMore() throws IOException {
        Files.deleteIfExists(pipe);
    }

    private Document paper(int size) {
        var bytes = new byte[size + 16];
        new Random().nextBytes(bytes);
        var kept = blobs.keep(blobs.receive(new ByteArrayInputStream(bytes), Intake.LIMIT));
        return Papers.of(meeting, it -> {
            Papers.issue(it, Distribution.GENERAL);
            it.add("fr", new FileActions.Kept(FileType.PDF, kept, bytes.length, "paper.pdf"), Instant.EPOCH, null);
        });
    }

    private static String name(Document paper) {
        return paper.symbol().replace('/', '-') + " FR.pdf";
    }

    @Test
    @Timeout(300)
    void allPapersInFrenchLeaveAsTheyAreReadAndNoFasterThanTheyAreTaken() throws Exception {
        var connection = URI.create(Visitor.address() + "/meetings/" + meeting.slug + "/documents/papers.zip?lang=fr")
                .toURL()
                .openConnection();
        connection.setReadTimeout(120_000);
        try (var zip = new ZipInputStream(connection.getInputStream())) {
            assertEquals(name(first), zip.getNextEntry().getName());
            assertEquals(
                    MEGABYTE, zip.readNBytes(MEGABYTE).length, "the first arrives before the last can even be opened");

            var read = new AtomicLong();
            var poured = CompletableFuture.runAsync(() -> pour(read));
            while (settling(read)) {
                assertTrue(read.get() < ON_ITS_WAY, "read ahead of somebody who takes nothing: " + read);
            }
            assertTrue(read.get() < ON_ITS_WAY, "read ahead of somebody who takes nothing: " + read);

            assertEquals(name(last), zip.getNextEntry().getName());
            assertEquals(LAST, zip.transferTo(OutputStream.nullOutputStream()));
            poured.get(60, TimeUnit.SECONDS);
        }
    }

    /** Counts what the application has taken out of the pipe. */
    private void pour(AtomicLong read) {
        var some = new byte[64 * 1024];
        try (var out = Files.newOutputStream(pipe)) {
            for (var left = LAST; left > 0; left -= some.length) {
                out.write(some);
                read.addAndGet(some.length);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean settling(AtomicLong read) throws InterruptedException {
        var before = read.get();
        Thread.sleep(1000);
        return before == 0 || read.get() > before;
    }
}
