package org.intersession.web.door;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.intersession.platform.refusal.Away;

/** A file of a form, while it arrives: on the disk, or, where there was no room for it, nowhere. */
final class ArrivingFile {
    private Path path;
    private FileChannel out;
    private IOException failure;

    ArrivingFile(Path folder) {
        try {
            path = Files.createTempFile(folder, "", ".part");
            out = FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (IOException noRoom) {
            fails(noRoom);
        }
    }

    void write(ByteBuffer bytes) {
        try {
            while (failure == null && bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException noRoom) {
            fails(noRoom);
        }
    }

    /** Why it is not there, if it is not. */
    Optional<IOException> end() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException noRoom) {
            fails(noRoom);
        }
        return Optional.ofNullable(failure);
    }

    Path path() {
        return path;
    }

    /** The half of a file takes no room from others while the rest of the form is read. */
    private void fails(IOException noRoom) {
        failure = noRoom;
        clear();
    }

    void clear() {
        try {
            if (out != null) {
                out.close();
            }
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            Log.warnf("a file that arrived is left until it is swept: %s", Away.why(left));
        }
    }
}
