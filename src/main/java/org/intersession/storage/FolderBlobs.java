package org.intersession.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** The contents of files in a folder: {@code ab/cd/abcd…}, and beside them {@code quarantine/}. */
@ApplicationScoped
class FolderBlobs implements Blobs {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    @Inject
    FolderBlobs(Storage storage) {
        this(storage.folder());
    }

    FolderBlobs(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Received receive(InputStream in, long limit) {
        try {
            return Intake.write(in, limit, Files.createTempFile(quarantine(), "", ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String keep(Received received) {
        Path place = place(received.sha256());
        try {
            Files.createDirectories(place.getParent());
            move(received.file(), place);
            // A renamed file is only as durable as the folders that name it.
            for (Path at = place.getParent(); at.startsWith(folder); at = at.getParent()) {
                sync(at);
            }
            return received.sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void discard(Received received) {
        try {
            Files.deleteIfExists(received.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(String sha256) {
        try {
            return Files.size(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> path(String sha256) {
        Path place = place(sha256);
        if (!Files.isRegularFile(place)) {
            throw new UncheckedIOException(new NoSuchFileException(place.toString()));
        }
        return Optional.of(place);
    }

    @Override
    public int sweep(Instant before) {
        int swept = 0;
        try (var files = Files.newDirectoryStream(quarantine())) {
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

    /** Over an existing blob as well: the bytes are the same, and a damaged one is mended. */
    private static void move(Path from, Path place) throws IOException {
        try {
            Files.move(from, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            if (!Files.isRegularFile(place)) {
                throw gone;
            }
        }
    }

    private Path quarantine() throws IOException {
        return Files.createDirectories(folder.resolve("quarantine"));
    }

    private Path place(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
