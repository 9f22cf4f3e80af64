package org.intersession.storage.content;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The two ends of a PDF: the header within the first 1024 bytes, the trailer within the last 2048. */
final class PdfMarks {
    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d");
    // Readers have always been lenient about what surrounds them; a download that was cut off has no trailer.
    private static final Pattern TRAILER = Pattern.compile("startxref\\s+\\d+\\s+%%EOF");

    private PdfMarks() {}

    static boolean areIn(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            return HEADER.matcher(text(file, 0, 1024)).find()
                    && TRAILER.matcher(text(file, file.length() - 2048, 2048)).find();
        }
    }

    private static String text(RandomAccessFile file, long from, int length) throws IOException {
        long start = Math.max(0, from);
        byte[] bytes = new byte[(int) Math.min(length, file.length() - start)];
        file.seek(start);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
