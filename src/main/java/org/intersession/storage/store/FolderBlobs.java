package org.intersession.storage.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;

/** The contents of files in a folder, and beside them {@code quarantine/}: within one disk a move is one step. */
public class FolderBlobs implements Blobs {
    private final Path folder;
    private final Quarantine quarantine;

    public FolderBlobs(Path folder) {
        this.folder = folder.toAbsolutePath();
        quarantine = new Quarantine(this.folder);
    }

    @Override
    public Received receive(InputStream in, long limit) {
        return quarantine.receive(in, limit);
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
        quarantine.discard(received);
    }

    @Override
    public InputStream open(String sha256, long first) {
        try {
            var file = FileChannel.open(place(sha256), StandardOpenOption.READ);
            return Channels.newInputStream(first == 0 ? file : file.position(first));
        } catch (NoSuchFileException gone) {
            throw Lost.at(gone.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size(String sha256) {
        try {
            return Files.size(place(sha256));
        } catch (NoSuchFileException gone) {
            throw Lost.at(gone.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> path(String sha256) {
        Path place = place(sha256);
        if (!Files.isRegularFile(place)) {
            throw Lost.at(place.toString());
        }
        return Optional.of(place);
    }

    @Override
    public int sweep(Instant before) {
        return quarantine.sweep(before);
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

    private Path place(String sha256) {
        return folder.resolve(Place.of(sha256));
    }

    private static void sync(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
