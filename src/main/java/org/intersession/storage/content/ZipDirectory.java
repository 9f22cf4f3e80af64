package org.intersession.storage.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The directory at the end of a ZIP. Office opens a file by it, and we have read the entries one after the other: where
 * the two differ somebody hides something.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int MOST_BYTES = 4 << 20;

    private ZipDirectory() {}

    /** Whether it names exactly these entries. Its size is looked at first, since the JDK reads it into memory. */
    static boolean names(Path path, Set<String> entries) throws IOException {
        if (!isSmall(path)) {
            return false;
        }
        try (var zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .collect(Collectors.toSet())
                    .equals(entries);
        }
    }

    private static boolean isSmall(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            long from = Math.max(0, file.size() - END_LENGTH - MOST_COMMENT);
            var tail = ByteBuffer.allocate((int) (file.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && file.read(tail, from + tail.position()) >= 0) {}
            for (int at = tail.position() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    return Integer.toUnsignedLong(tail.getInt(at + 12)) <= MOST_BYTES;
                }
            }
            return false;
        }
    }
}
