package org.intersession.document.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import org.intersession.document.DocumentMessages;
import org.intersession.document.file.FileActions.Kept;
import org.intersession.platform.refusal.Refusal;
import org.intersession.storage.Blobs;
import org.intersession.storage.TooLarge;
import org.intersession.storage.content.FileType;
import org.intersession.storage.scan.Scanner;
import org.intersession.web.Typed;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Receives files into quarantine, outside any transaction, and keeps those that are what they may be. */
@ApplicationScoped
public class Intake {
    /** In bytes. */
    public static final long LIMIT = 50_000_000;

    private static final Set<FileType> KINDS = EnumSet.of(FileType.PDF, FileType.DOCX, FileType.PPTX, FileType.XLSX);

    private final Blobs blobs;
    private final Scanner scanner;

    Intake(Blobs blobs, Scanner scanner) {
        this.blobs = blobs;
        this.scanner = scanner;
    }

    public Kept keep(FileUpload upload) {
        try (var in = Files.newInputStream(upload.uploadedFile())) {
            return keep(in, upload.fileName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Kept keep(InputStream in, String name) {
        try {
            var received = blobs.receive(in, LIMIT);
            var type = FileType.of(received.file()).filter(KINDS::contains);
            if (type.isEmpty()) {
                blobs.discard(received);
                throw Refusal.of(DocumentMessages.class, DocumentMessages::notThatKind)
                        .at("file");
            }
            scanner.pass(received, "file");
            return new Kept(type.get(), blobs.keep(received), received.size(), named(name));
        } catch (TooLarge large) {
            throw Refusal.of(DocumentMessages.class, DocumentMessages::tooLarge).at("file");
        }
    }

    private static String named(String name) {
        if (name == null) {
            return null;
        }
        var plain = Normalizer.normalize(name.replaceAll("[\\p{Cntrl}/\\\\]", "_"), Normalizer.Form.NFC);
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(200, plain.codePointCount(0, plain.length()))));
    }

    public String link(Typed typed, String field) {
        var text = typed.optional(field, 2000);
        if (text == null) {
            return null;
        }
        try {
            var uri = new URI(text);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException wrong) {
            // said below
        }
        typed.fault(field, typed.words(DocumentMessages.class).notALink());
        return null;
    }
}
