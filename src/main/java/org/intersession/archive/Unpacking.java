package org.intersession.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.platform.refusal.Refusal;
import org.intersession.storage.Blobs;
import org.intersession.storage.Received;
import org.intersession.storage.TooLarge;
import org.intersession.storage.content.FileType;
import org.intersession.storage.scan.Scanner;

/**
 * Receives an archive into quarantine and looks at all of it before any of it is used: that it is a whole bag, that every
 * checksum holds, that every file is what it may be. Nothing is ever written under a name of the archive's own.
 */
@ApplicationScoped
class Unpacking {
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_TEXT = 20_000_000;
    private static final int MOST_TEXTS = 40_000_000;
    private static final long LARGEST_FILE = 50_000_000;
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})[ \\t]+(\\S.*)");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*+(?:/[A-Za-z0-9][A-Za-z0-9._-]*+)*+");

    private final Blobs blobs;
    private final Scanner scanner;
    private final long largest;
    /** An archive is longer than what the API takes; its length is bounded before. */
    private final ObjectMapper json = new ObjectMapper();

    Unpacking(Blobs blobs, Scanner scanner, ArchivesConfig config) {
        this.blobs = blobs;
        this.scanner = scanner;
        largest = config.largest().asLongValue();
    }

    /** What was in it: the JSON by name, the files by digest, already kept. */
    record Unpacked(Map<String, JsonNode> said, Map<String, ArchivePart.Kept> files) {}

    Unpacked unpack(InputStream in) {
        Received received;
        try {
            received = blobs.receive(in, largest);
        } catch (TooLarge large) {
            throw refused(ArchiveMessages::tooLarge);
        }
        try (var zip = new ZipFile(received.file().toFile(), StandardCharsets.UTF_8)) {
            return checked(zip, entries(zip, received));
        } catch (UncheckedIOException | IOException notAZip) {
            throw refused(ArchiveMessages::notAnArchive);
        } finally {
            blobs.discard(received);
        }
    }

    /** By path within the one folder of the bag. */
    private Map<String, ZipEntry> entries(ZipFile zip, Received received) throws IOException {
        var names = ZipNames.of(received.file());
        if (names.isEmpty() || names.size() > MOST_ENTRIES || names.size() != zip.size()) {
            throw refused(ArchiveMessages::notAnArchive);
        }
        var entries = new LinkedHashMap<String, ZipEntry>();
        var seen = new HashSet<String>();
        var folder = names.get(0).name().split("/", 2)[0] + "/";
        var size = 0L;
        var texts = 0L;
        for (var named : names) {
            var name = named.name();
            if (named.link()) {
                throw refused(it -> it.link(shown(name)));
            }
            if (!seen.add(name)) {
                throw refused(it -> it.doubled(shown(name)));
            }
            if (name.endsWith("/")) {
                continue;
            }
            if (!name.startsWith(folder) || !PATH.matcher(name).matches()) {
                throw refused(it -> it.badName(shown(name)));
            }
            var entry = zip.getEntry(name);
            if (entry == null || entry.getSize() < 0) {
                throw refused(ArchiveMessages::notAnArchive);
            }
            var path = name.substring(folder.length());
            size += entry.getSize();
            texts += path.startsWith(Bag.FILES) ? 0 : entry.getSize();
            if (size > 2 * largest || texts > MOST_TEXTS) {
                throw refused(ArchiveMessages::tooLarge);
            }
            entries.put(path, entry);
        }
        return entries;
    }

    private Unpacked checked(ZipFile zip, Map<String, ZipEntry> entries) throws IOException {
        if (!text(zip, entries, Bag.DECLARATION).replace("\r\n", "\n").equals(Bag.DECLARED)) {
            throw refused(ArchiveMessages::notABag);
        }
        var info = text(zip, entries, Bag.INFO);
        if (info.lines().noneMatch(it -> Bag.READABLE.contains(it))) {
            throw refused(ArchiveMessages::notOfAMeeting);
        }
        var tags = manifest(text(zip, entries, Bag.TAG_MANIFEST));
        for (var path : entries.keySet()) {
            if (!path.startsWith(Bag.DATA) && !path.equals(Bag.TAG_MANIFEST) && !tags.containsKey(path)) {
                throw refused(it -> it.extra(shown(path)));
            }
        }
        for (var tag : tags.entrySet()) {
            if (!Bag.sha256(bytes(zip, entries, tag.getKey())).equals(tag.getValue())) {
                throw refused(it -> it.damaged(shown(tag.getKey())));
            }
        }
        var sums = manifest(text(zip, entries, Bag.MANIFEST));
        for (var path : entries.keySet()) {
            if (path.startsWith(Bag.DATA) && !sums.containsKey(path)) {
                throw refused(it -> it.extra(shown(path)));
            }
        }
        return payload(zip, entries, sums);
    }

    private Unpacked payload(ZipFile zip, Map<String, ZipEntry> entries, Map<String, String> sums) throws IOException {
        var said = new HashMap<String, JsonNode>();
        var files = new HashMap<String, ArchivePart.Kept>();
        for (var sum : sums.entrySet()) {
            var path = sum.getKey();
            if (!path.startsWith(Bag.DATA) || !entries.containsKey(path)) {
                throw refused(it -> it.lacking(shown(path)));
            }
            if (path.startsWith(Bag.FILES)) {
                var kept = kept(zip, entries.get(path), path, sum.getValue());
                files.put(kept.sha256(), kept);
                continue;
            }
            var bytes = bytes(zip, entries, path);
            if (!Bag.sha256(bytes).equals(sum.getValue())) {
                throw refused(it -> it.damaged(shown(path)));
            }
            if (path.endsWith(".json")) {
                try {
                    said.put(path.substring(Bag.DATA.length(), path.length() - ".json".length()), json.readTree(bytes));
                } catch (IOException noJson) {
                    throw refused(it -> it.damaged(shown(path)));
                }
            }
        }
        return new Unpacked(said, files);
    }

    /**
     * A file gets its place only once its checksum, its type and the scanner's word are right. No more of it is read than
     * the directory of the ZIP said, by which all was added up.
     */
    private ArchivePart.Kept kept(ZipFile zip, ZipEntry entry, String path, String sha256) throws IOException {
        Received received;
        try (var in = zip.getInputStream(entry)) {
            received = blobs.receive(in, Math.min(LARGEST_FILE, entry.getSize()));
        } catch (TooLarge large) {
            throw refused(it -> entry.getSize() > LARGEST_FILE ? it.tooLarge() : it.damaged(shown(path)));
        } catch (UncheckedIOException broken) {
            throw refused(it -> it.damaged(shown(path)));
        }
        var keep = false;
        try {
            if (!received.sha256().equals(sha256)) {
                throw refused(it -> it.damaged(shown(path)));
            }
            var type = FileType.of(received.file())
                    .filter(it -> path.endsWith("." + it.extension()))
                    .orElseThrow(() -> refused(it -> it.notThatKind(shown(path))));
            scanner.pass(received, "file");
            keep = true;
            return new ArchivePart.Kept(blobs.keep(received), received.size(), type);
        } finally {
            if (!keep) {
                blobs.discard(received);
            }
        }
    }

    private static Map<String, String> manifest(String text) {
        var sums = new LinkedHashMap<String, String>();
        for (var line : text.lines().toList()) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw refused(ArchiveMessages::notABag);
            }
            var path = parts.group(2);
            if (!PATH.matcher(path).matches()) {
                throw refused(it -> it.badName(shown(path)));
            }
            if (sums.put(path, parts.group(1).toLowerCase(Locale.ROOT)) != null) {
                throw refused(it -> it.doubled(shown(path)));
            }
        }
        return sums;
    }

    private static String text(ZipFile zip, Map<String, ZipEntry> entries, String path) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(zip, entries, path)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw refused(ArchiveMessages::notABag);
        }
    }

    private static byte[] bytes(ZipFile zip, Map<String, ZipEntry> entries, String path) throws IOException {
        var entry = entries.get(path);
        if (entry == null) {
            throw refused(it -> it.lacking(shown(path)));
        }
        try (var in = zip.getInputStream(entry)) {
            if (entry.getSize() > MOST_TEXT) {
                throw refused(ArchiveMessages::tooLarge);
            }
            var bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length > entry.getSize()) {
                throw refused(it -> it.damaged(shown(path)));
            }
            return bytes;
        } catch (IOException broken) {
            throw refused(it -> it.damaged(shown(path)));
        }
    }

    private static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }

    static Refusal refused(Function<ArchiveMessages, String> sentence) {
        return Refusal.of(ArchiveMessages.class, sentence).at("file");
    }
}
