package org.intersession.storage.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Whether files can be written where the settings say, asked by writing one. */
public final class StorageCheck {
    private StorageCheck() {}

    /** One line for each that is wrong. */
    public static List<String> wrong(Config settings) {
        var kind = settings.getOptionalValue("intersession.store", String.class).orElse("folder");
        if (!kind.equalsIgnoreCase("folder") && !kind.equalsIgnoreCase("s3")) {
            return List.of("INTERSESSION_STORE is folder or s3, not " + kind);
        }
        return Stream.of(
                        folder(settings),
                        kind.equalsIgnoreCase("s3") ? BucketCheck.wrong(settings) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> folder(Config settings) {
        var folder = settings.getOptionalValue("intersession.storage.folder", String.class);
        if (folder.isEmpty()) {
            return Optional.of("INTERSESSION_STORAGE_FOLDER is not set: the folder where files are kept, or arrive");
        }
        try {
            Files.delete(Files.createTempFile(Files.createDirectories(Path.of(folder.get())), "start", ".part"));
            return Optional.empty();
        } catch (IOException | InvalidPathException unwritable) {
            return Optional.of("INTERSESSION_STORAGE_FOLDER cannot be written to: " + folder.get() + " ("
                    + unwritable.getClass().getSimpleName() + ")");
        }
    }
}
