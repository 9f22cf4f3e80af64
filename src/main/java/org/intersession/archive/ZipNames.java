package org.intersession.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in the directory at the end of a ZIP, doubled ones and links too, which the JDK does not tell; empty where
 * there is none, or one in the extension for files of more than 4 GB, which no archive is.
 */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MOST_COMMENT = 0xFFFF;
    private static final int MOST_BYTES = 8 << 20;
    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    private ZipNames() {}

    record Named(String name, boolean link) {}

    static List<Named> of(Path path) throws IOException {
        try (var file = FileChannel.open(path)) {
            var tail = read(file, Math.max(0, file.size() - END_LENGTH - MOST_COMMENT), (int)
                    Math.min(file.size(), END_LENGTH + MOST_COMMENT));
            for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    var length = Integer.toUnsignedLong(tail.getInt(at + 12));
                    var start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    return length <= MOST_BYTES && start + length <= file.size()
                            ? names(read(file, start, (int) length))
                            : List.of();
                }
            }
            return List.of();
        }
    }

    private static List<Named> names(ByteBuffer directory) {
        var found = new ArrayList<Named>();
        var at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            var name = Short.toUnsignedInt(directory.getShort(at + 28));
            var extra = Short.toUnsignedInt(directory.getShort(at + 30));
            var comment = Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > directory.limit()) {
                return List.of();
            }
            var bytes = new byte[name];
            directory.get(at + ENTRY_LENGTH, bytes);
            var mode = directory.getInt(at + 38) >>> 16;
            found.add(new Named(new String(bytes, StandardCharsets.UTF_8), (mode & KIND) == LINK));
            at += ENTRY_LENGTH + name + extra + comment;
        }
        return found;
    }

    private static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // until all is there
        }
        return buffer.flip();
    }
}
