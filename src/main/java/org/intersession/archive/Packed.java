package org.intersession.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.storage.Blobs;

/** A meeting as it goes into its bag: the texts here, the files by digest, so that nothing large is held. */
final class Packed implements ArchivePart.Files {
    final String name;
    private final Instant at;
    private final String source;
    private final Map<String, byte[]> texts = new TreeMap<>();
    private final Map<String, ArchivePart.Kept> files = new TreeMap<>();

    Packed(String name, String source, Instant at) {
        this.name = name;
        this.source = source;
        this.at = at;
    }

    @Override
    public void add(ArchivePart.Kept file) {
        files.put(Bag.FILES + file.sha256() + "." + file.format().extension(), file);
    }

    @Override
    public void text(String name, String content) {
        texts.put(Bag.DATA + name, Bag.bytes(content));
    }

    void write(OutputStream out, Blobs blobs) throws IOException {
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put(Bag.DECLARATION, Bag.bytes(Bag.DECLARED));
        tags.put(Bag.INFO, Bag.bytes(info()));
        tags.put(Bag.MANIFEST, Bag.bytes(manifest()));
        var sums = new StringBuilder();
        tags.forEach((path, bytes) ->
                sums.append(Bag.sha256(bytes)).append("  ").append(path).append('\n'));
        tags.put(Bag.TAG_MANIFEST, Bag.bytes(sums.toString()));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var tag : tags.entrySet()) {
            entry(zip, tag.getKey());
            zip.write(tag.getValue());
        }
        for (var text : texts.entrySet()) {
            entry(zip, text.getKey());
            zip.write(text.getValue());
        }
        for (var file : files.entrySet()) {
            entry(zip, file.getKey());
            try (var in = blobs.open(file.getValue().sha256())) {
                in.transferTo(zip);
            }
        }
        zip.finish();
    }

    private void entry(ZipOutputStream zip, String path) throws IOException {
        var entry = new ZipEntry(name + "/" + path);
        // The same meeting gives the same bytes.
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private String manifest() {
        var lines = new StringBuilder();
        texts.forEach((path, bytes) ->
                lines.append(Bag.sha256(bytes)).append("  ").append(path).append('\n'));
        files.forEach((path, file) ->
                lines.append(file.sha256()).append("  ").append(path).append('\n'));
        return lines.toString();
    }

    private String info() {
        var size = texts.values().stream().mapToLong(it -> it.length).sum()
                + files.values().stream().mapToLong(ArchivePart.Kept::size).sum();
        return "Source-Organization: " + source + "\n"
                + "Bagging-Date: " + LocalDate.ofInstant(at, ZoneOffset.UTC) + "\n"
                + "External-Identifier: " + name + "\n"
                + "Payload-Oxum: " + size + "." + (texts.size() + files.size()) + "\n"
                + "Bag-Software-Agent: Intersession\n"
                + Bag.SAYS + Bag.PROFILE + "\n";
    }
}
