package org.intersession.delegation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.EnumSet;
import org.intersession.delegation.DelegationMessages;
import org.intersession.platform.refusal.Refusal;
import org.intersession.storage.Blobs;
import org.intersession.storage.TooLarge;
import org.intersession.storage.content.FileType;
import org.intersession.storage.scan.Scanner;
import org.intersession.web.Text;

/** Takes in the file of a letter, outside any transaction: what it is counts, not how it is called. */
@ApplicationScoped
public class LetterIntake {
    static final long LARGEST = 10L * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final EnumSet<FileType> ACCEPTED = EnumSet.of(FileType.PDF, FileType.JPEG, FileType.PNG);

    private final Blobs blobs;
    private final Scanner scanner;

    LetterIntake(Blobs blobs, Scanner scanner) {
        this.blobs = blobs;
        this.scanner = scanner;
    }

    /** A letter that has been received, checked and kept. */
    record Kept(String sha256, String name, String type) {}

    Kept keep(InputStream in, String called) {
        try {
            var file = blobs.receive(in, LARGEST);
            var type = FileType.of(file.file()).filter(ACCEPTED::contains).orElse(null);
            if (type == null) {
                blobs.discard(file);
                throw Refusal.of(DelegationMessages.class, DelegationMessages::letterNotThese)
                        .at("letter");
            }
            scanner.pass(file, "letter");
            return new Kept(blobs.keep(file), name(called, type), type.mediaType());
        } catch (TooLarge larger) {
            throw Refusal.of(DelegationMessages.class, DelegationMessages::letterTooLarge)
                    .at("letter");
        }
    }

    /** As the sender called it, without a path and with the end that its content has. */
    private static String name(String called, FileType type) {
        var line = Text.oneLine(called);
        var path = line == null ? "" : line.replace("\"", "");
        var base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .strip();
        if (base.codePointCount(0, base.length()) > LONGEST_NAME) {
            base = base.substring(0, base.offsetByCodePoints(0, LONGEST_NAME));
        }
        return (base.isEmpty() ? "letter" : base) + "." + type.extension();
    }
}
