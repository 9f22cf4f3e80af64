package org.intersession.storage.content;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Whether a photograph or a scan is there from its first mark to its last; its pixels are not decoded. */
final class Images {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private Images() {}

    static boolean startsJpeg(byte[] start) {
        return start.length >= 3 && start[0] == (byte) 0xFF && start[1] == (byte) 0xD8 && start[2] == (byte) 0xFF;
    }

    static boolean startsPng(byte[] start) {
        return Arrays.equals(start, PNG);
    }

    /** Segments up to the scan, a frame among them; then the end mark. Telephones append more after it. */
    static boolean isWholeJpeg(InputStream stream) throws IOException {
        try {
            var in = new DataInputStream(stream);
            in.skipNBytes(2);
            boolean frame = false;
            for (int mark = mark(in); mark != 0xDA; mark = mark(in)) {
                frame |= mark >= 0xC0 && mark <= 0xCF && mark != 0xC4 && mark != 0xC8 && mark != 0xCC;
                in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
            }
            return frame && hasEnd(in);
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /** Chunks from the header to the end. */
    static boolean isWholePng(InputStream stream) throws IOException {
        try {
            var in = new DataInputStream(stream);
            in.skipNBytes(8);
            long length = Integer.toUnsignedLong(in.readInt());
            if (in.readInt() != IHDR || length != 13) {
                return false;
            }
            for (int chunk = IHDR; chunk != IEND; chunk = in.readInt()) {
                in.skipNBytes(length + 4);
                length = Integer.toUnsignedLong(in.readInt());
            }
            in.skipNBytes(length + 4);
            return true;
        } catch (EOFException cutOff) {
            return false;
        }
    }

    /** The mark of the next segment; anything else where one should stand ends the reading. */
    private static int mark(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new EOFException("no mark");
        }
        int mark = in.readUnsignedByte();
        while (mark == 0xFF) {
            mark = in.readUnsignedByte();
        }
        return mark;
    }

    private static boolean hasEnd(InputStream in) throws IOException {
        int before = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (before == 0xFF && b == 0xD9) {
                return true;
            }
            before = b;
        }
        return false;
    }
}
