package org.intersession.storage.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a file is, told by its content and never by its name; these and no others are accepted. */
public enum FileType {
    /** ISO 32000; an encrypted one too. */
    PDF("application/pdf", "pdf"),
    /** ISO/IEC 29500, without macros and what is fetched from elsewhere, as are the next two. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** ISO/IEC 10918. */
    JPEG("image/jpeg", "jpg"),
    /** ISO/IEC 15948. */
    PNG("image/png", "png");

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * The type of a file, read a buffer at a time.
     *
     * @return empty for every other type, for a file that ends too early, for an Office file with macros or one that
     *     unpacks to far more than it is (see {@link Ooxml})
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<FileType> of(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(16);
            byte[] start = in.readNBytes(8);
            in.reset();
            if (Images.startsJpeg(start)) {
                return Images.isWholeJpeg(in) ? Optional.of(JPEG) : Optional.empty();
            }
            if (Images.startsPng(start)) {
                return Images.isWholePng(in) ? Optional.of(PNG) : Optional.empty();
            }
            if (Ooxml.starts(start)) {
                return Ooxml.of(file);
            }
            return PdfMarks.areIn(file) ? Optional.of(PDF) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The media type to send it with (RFC 6838). */
    public String mediaType() {
        return mediaType;
    }

    /** The end of its name, without the dot. */
    public String extension() {
        return extension;
    }
}
