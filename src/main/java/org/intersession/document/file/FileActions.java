package org.intersession.document.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.intersession.document.Document;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.Edition;
import org.intersession.document.EditionFile;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.storage.content.FileType;

/** Files and links of papers: how they come in, and who opened them. */
@ApplicationScoped
@Transactional
public class FileActions {
    /** What was received and checked: it is kept in the file store under its SHA-256. */
    public record Kept(FileType format, String sha256, long size, String name) {}

    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    FileActions(Documents documents, Journal journal, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a file, or a newer version of the one in that format; the earlier ones are kept. */
    public void add(Actor actor, String symbol, String language, Kept kept) {
        var document = kept(actor, symbol);
        next(actor, document, language, kept.format()).holds(kept);
        received(actor, document);
    }

    /** Adds the address at which its owner publishes the edition. */
    public void addLink(Actor actor, String symbol, String language, String link) {
        var document = kept(actor, symbol);
        next(actor, document, language, null).leadsTo(link);
        received(actor, document);
    }

    /** Written before the first byte leaves: who opened which file. */
    public void open(Actor actor, List<EditionFile> files) {
        for (var file : files) {
            Guard.allow(DocumentPolicy.mayOpen(actor, file));
            new Download(clock.instant(), actor.person(), file.edition.document.id, file.id).persist();
        }
    }

    private Document kept(Actor actor, String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        documents.touch(document);
        return document;
    }

    private EditionFile next(Actor actor, Document document, String language, FileType format) {
        var edition = document.edition(language).orElseGet(() -> {
            var added = new Edition(document, language);
            document.editions.add(added);
            added.persist();
            return added;
        });
        var before = edition.files.stream().filter(it -> it.format == format).toList();
        before.forEach(EditionFile::replaced);
        documents.settle();
        var file = new EditionFile(edition, before.size() + 1, clock.instant(), actor.person());
        edition.files.add(file);
        return file;
    }

    private void received(Actor actor, Document document) {
        document.receive();
        journal.note(actor, "document.file-received", document.id);
    }
}
