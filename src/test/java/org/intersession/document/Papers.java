package org.intersession.document;

import jakarta.enterprise.inject.spi.CDI;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.intersession.document.file.Download;
import org.intersession.document.file.FileActions;
import org.intersession.document.file.Intake;
import org.intersession.document.symbol.Symbol;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Process;
import org.intersession.storage.Blobs;
import org.intersession.storage.content.FileType;
import org.intersession.testing.Given;

/** Papers to start from. */
public final class Papers {
    private Papers() {}

    /** A process of a test's own, that lists its members. */
    public static Process process() {
        var id = UUID.randomUUID();
        return Given.in(() -> {
            Process.getEntityManager()
                    .createNativeQuery("insert into process (id, version, slug, kind, position, name, lists_members,"
                            + " languages, letter_rule) values (:id, 0, :slug, 'GLOBAL_DIALOGUE', 99,"
                            + " '{\"en\": \"A process\"}', true, '{en}', 'MAY_FOLLOW')")
                    .setParameter("id", id)
                    .setParameter("slug", Given.unique("p").toLowerCase(Locale.ROOT))
                    .executeUpdate();
            return Process.findById(id);
        });
    }

    /** A paper of that meeting, issued at the beginning of time. */
    public static Document issued(Meeting meeting, Distribution distribution) {
        return of(meeting, it -> issue(it, distribution));
    }

    /** One with a file in English and one in French, at that state; its title holds that word. */
    public static Document complete(Meeting meeting, String word, Document.Type type, Document.State state) {
        return of(meeting, it -> {
            it.type = type;
            fill(it, word, state);
        });
    }

    /** The same of a process, out. */
    public static Document published(Process process, String word) {
        return ofProcess(process, it -> fill(it, word, Document.State.ISSUED));
    }

    private static void fill(Document it, String word, Document.State state) {
        it.title = Translated.of("en", "About " + word);
        it.distribution = Distribution.GENERAL;
        it.state = state;
        it.issuedAt = it.isOut() ? Instant.EPOCH : null;
        var blobs = CDI.current().select(Blobs.class).get();
        for (var language : List.of("en", "fr")) {
            var bytes = PapersTest.pdf(it.symbol() + language);
            var kept = blobs.keep(blobs.receive(new ByteArrayInputStream(bytes), Intake.LIMIT));
            it.add(language, new FileActions.Kept(FileType.PDF, kept, bytes.length, "paper.pdf"), Instant.EPOCH, null);
        }
    }

    /** That this person opened it, as the log of downloads has it. */
    public static void opened(Document document, Person person) {
        Given.in(() -> {
            new Download(Instant.EPOCH, person.id, document.id, UUID.randomUUID()).persist();
            return null;
        });
    }

    public static void issue(Document it, Distribution distribution) {
        it.distribution = distribution;
        it.state = Document.State.ISSUED;
        it.issuedAt = Instant.EPOCH;
    }

    public static Document of(Meeting meeting, Consumer<Document> with) {
        return Given.in(() -> {
            var document = unsaved(Meeting.findById(meeting.id), List.of());
            with.accept(document);
            document.persist();
            return document;
        });
    }

    static Document ofProcess(Process process, Consumer<Document> with) {
        return Given.in(() -> {
            var document = unsaved(null, List.of(Process.<Process>findById(process.id)));
            with.accept(document);
            document.persist();
            return document;
        });
    }

    static Document unsaved(Meeting meeting, List<Process> processes) {
        var symbol = Given.unique("TEST/2027").toUpperCase(Locale.ROOT);
        return new Document(
                meeting,
                processes,
                Document.Type.WORKING,
                Translated.of("en", "Paper " + symbol),
                List.of(Symbol.of(symbol).orElseThrow()));
    }
}
