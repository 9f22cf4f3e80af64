package org.intersession.document.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intersession.document.Document;
import org.intersession.document.EditionFile;
import org.intersession.platform.Actor;
import org.intersession.storage.Blobs;

/** All papers of a meeting in one language as one ZIP, written as it is read. */
@ApplicationScoped
public class Bundle {
    private final FileActions actions;
    private final Blobs blobs;
    private final Clock clock;

    Bundle(FileActions actions, Blobs blobs, Clock clock) {
        this.actions = actions;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** @param documents all that somebody sees: of those that are out, what none of them supersedes */
    public static List<EditionFile> files(List<Document> documents, String language) {
        var replaced = documents.stream()
                .filter(it -> it.isOut() && it.supersedes != null)
                .map(it -> it.supersedes.id)
                .collect(Collectors.toSet());
        return documents.stream()
                .filter(it -> it.isOut() && !replaced.contains(it.id))
                .flatMap(it -> it.edition(language).stream())
                .flatMap(it -> it.current().stream())
                .filter(it -> !it.isLink())
                .toList();
    }

    public void open(Actor actor, List<EditionFile> files) {
        actions.open(actor, files);
    }

    public void write(List<EditionFile> files, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // PDF and Office files are compressed already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        var names = new HashSet<String>();
        for (var file : files) {
            var entry = new ZipEntry(free(names, Delivery.name(file)));
            entry.setTime(clock.millis());
            zip.putNextEntry(entry);
            try (var in = blobs.open(file.sha256)) {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Symbols may differ in nothing but what no name of a file holds: A/1-2 and A-1/2. */
    private static String free(Set<String> taken, String name) {
        var end = name.lastIndexOf('.');
        var free = name;
        for (var n = 2; !taken.add(free.toUpperCase(Locale.ROOT)); n++) {
            free = name.substring(0, end) + " (" + n + ")" + name.substring(end);
        }
        return free;
    }
}
