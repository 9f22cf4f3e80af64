package org.intersession.storage.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.intersession.storage.Intake;
import org.intersession.storage.Received;

/** The folder on this machine in which files wait until they are checked, since checking needs a file. */
final class Quarantine {
    private final Path folder;

    Quarantine(Path storage) {
        folder = storage.resolve("quarantine");
    }

    Received receive(InputStream in, long limit) {
        try {
            return Intake.write(in, limit, Files.createTempFile(made(), "", ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(Received received) {
        try {
            Files.deleteIfExists(received.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int sweep(Instant before) {
        int swept = 0;
        try (var files = Files.newDirectoryStream(made())) {
            for (Path file : files) {
                if (writtenBefore(before, file) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
            return swept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file kept, discarded or swept by another node in the meantime is not there to be swept. */
    private static boolean writtenBefore(Instant before, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path made() throws IOException {
        return Files.createDirectories(folder);
    }
}
