package org.intersession.storage.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Which Office document a ZIP is (ISO/IEC 29500-2): its content types name exactly one main part, and the part is there.
 *
 * <p>Refused: macros, embedded controls' code and templates; parts that lie on other machines ({@link Relations}); a part twice; a directory that names other parts than those
 * that are there; more than 10,000 parts; more than 512 MiB unpacked, or more than 16 MiB and a hundred times the file.
 * Everything is unpacked once to find that out, and thrown away a buffer at a time.
 */
final class Ooxml {
    static final int MOST_PARTS = 10_000;
    static final long MOST_UNPACKED = 512L << 20;
    static final long ALWAYS_UNPACKED = 16L << 20;
    static final int MOST_TIMES = 100;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int MOST_CONTENT_TYPES = 1 << 20;
    private static final int MOST_RELATIONS = 8 << 20;

    private final Set<String> parts = new HashSet<>();
    private final byte[] buffer = new byte[64 * 1024];
    private byte[] contentTypes;
    private long left;

    private Ooxml(long size) {
        left = Math.min(MOST_UNPACKED, Math.max(ALWAYS_UNPACKED, MOST_TIMES * size));
    }

    static boolean starts(byte[] start) {
        return new String(start, StandardCharsets.ISO_8859_1).startsWith("PK\003\004");
    }

    static Optional<FileType> of(Path file) throws IOException {
        var ooxml = new Ooxml(Files.size(file));
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            boolean read = ooxml.read(zip);
            return read && ZipDirectory.names(file, ooxml.parts)
                    ? ContentTypes.read(ooxml.contentTypes).mainType(ooxml.parts)
                    : Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // The last is how ZipInputStream says that a name is not UTF-8.
            return Optional.empty();
        }
    }

    private boolean read(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (parts.size() == MOST_PARTS || !parts.add(entry.getName()) || !unpack(entry, zip)) {
                return false;
            }
        }
        return contentTypes != null;
    }

    private boolean unpack(ZipEntry entry, InputStream in) throws IOException {
        if (entry.getName().equals(CONTENT_TYPES)) {
            contentTypes = in.readNBytes(MOST_CONTENT_TYPES);
            left -= contentTypes.length;
        }
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels")) {
            var relations = in.readNBytes(MOST_RELATIONS);
            left -= relations.length;
            if (relations.length == MOST_RELATIONS || !Relations.stayHere(relations)) {
                return false;
            }
        }
        for (int n = in.read(buffer); n >= 0 && left >= 0; n = in.read(buffer)) {
            left -= n;
        }
        return left >= 0;
    }
}
