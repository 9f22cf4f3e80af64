package org.intersession.document.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.intersession.document.Document;
import org.intersession.document.DocumentMessages;
import org.intersession.document.DocumentPolicy;
import org.intersession.document.Documents;
import org.intersession.document.symbol.FreeSymbols;
import org.intersession.document.symbol.Numbering;
import org.intersession.document.symbol.Symbol;
import org.intersession.document.symbol.Symbols;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** How a paper goes out, and how it is called back: it is cleared, issued, withdrawn. */
@ApplicationScoped
@Transactional
public class IssueActions {
    private final Documents documents;
    private final Symbols allSymbols;
    private final FreeSymbols freeSymbols;
    private final Readers readers;
    private final IssueLetters letters;
    private final Event<DocumentIssued> issued;
    private final Journal journal;
    private final Clock clock;

    IssueActions(
            Documents documents,
            Symbols allSymbols,
            FreeSymbols freeSymbols,
            Readers readers,
            IssueLetters letters,
            Event<DocumentIssued> issued,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.allSymbols = allSymbols;
        this.freeSymbols = freeSymbols;
        this.readers = readers;
        this.letters = letters;
        this.issued = issued;
        this.journal = journal;
        this.clock = clock;
    }

    public void clear(Actor actor, String symbol, int version) {
        var document = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayClear(actor, document));
        document.expectVersion(version);
        document.clear();
        journal.note(actor, "document.cleared", document.id);
    }

    /**
     * Issues several papers at once, and where asked writes to whoever is entitled, one mail each. Answers how many
     * mails that are.
     */
    public int issue(Actor actor, List<String> symbols, boolean andNotify) {
        var now = clock.instant();
        if (symbols.isEmpty()) {
            throw Refusal.of(DocumentMessages.class, DocumentMessages::chooseAPaper)
                    .at("symbol");
        }
        var papers = symbols.stream().map(it -> kept(actor, it)).distinct().toList();
        for (var paper : papers) {
            var symbol = paper.symbol();
            if (paper.isOut()) {
                throw Refusal.of(DocumentMessages.class, it -> it.alreadyIssued(symbol))
                        .at("symbol");
            }
            if (paper.distribution == null) {
                throw Refusal.of(DocumentMessages.class, it -> it.distributionMissing(symbol))
                        .at("symbol");
            }
            if (!DocumentPolicy.mayIssue(actor, paper)) {
                throw Refusal.of(DocumentMessages.class, it -> it.fileMissing(symbol))
                        .at("symbol");
            }
            issue(actor, paper, now);
        }
        return andNotify ? letters.write(papers, now) : 0;
    }

    private void issue(Actor actor, Document paper, Instant now) {
        lockReplaced(paper);
        paper.issue(now);
        journal.note(actor, "document.issued", paper.id);
        issued.fire(new DocumentIssued(paper.id, now));
    }

    /** The symbol that an outcome of that distribution would take. */
    public String proposal(Actor actor, Meeting meeting, Distribution distribution) {
        Guard.allow(DocumentPolicy.mayIssueOutcome(actor, meeting));
        return next(meeting, distribution);
    }

    private String next(Meeting meeting, Distribution distribution) {
        var process = meeting.process();
        return new Numbering(allSymbols).next(process, meeting, Numbering.year(meeting, process, clock), distribution);
    }

    /** What came out, and how many mails told of it. */
    public record Out(Document paper, int mails) {}

    /** Issues what a meeting has come to, under its symbol; its chair may, who keeps no other papers. */
    public Out issueOutcome(Actor actor, Meeting meeting, FinalText text, boolean andNotify) {
        Guard.allow(DocumentPolicy.mayIssueOutcome(actor, meeting));
        var now = clock.instant();
        allSymbols.oneAtATime();
        if (text.symbol() != null) {
            freeSymbols.check(actor, now, text.symbol(), meeting.processIds());
        }
        var symbol = text.symbol() != null
                ? text.symbol()
                : Symbol.of(next(meeting, text.distribution())).orElseThrow();
        var paper = Document.outcome(meeting, symbol, text, now, actor.person());
        paper.persist();
        issue(actor, paper, now);
        return new Out(paper, andNotify ? letters.write(List.of(paper), now) : 0);
    }

    /** From the next request on it exists for its secretariat only. */
    public void withdraw(Actor actor, String symbol, int version) {
        var document = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayWithdraw(actor, document));
        document.expectVersion(version);
        lockReplaced(document);
        document.withdraw(clock.instant(), documents.replacing(document), documents.replacing(document.supersedes));
        journal.note(actor, "document.withdrawn", document.id);
    }

    /** Of two revisions that go out or are withdrawn at once one waits for the other. */
    private void lockReplaced(Document document) {
        if (document.supersedes != null) {
            documents.touch(document.supersedes);
        }
    }

    /** Writes to everybody who opened a withdrawn paper and whom we know; answers how many mails that are. */
    public int writeToThoseWhoOpened(Actor actor, String symbol, String subject, String text) {
        var document = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayTellWhoOpened(actor, document));
        var people = readers.openings(document.id).stream()
                .map(Opening::person)
                .filter(Objects::nonNull)
                .toList();
        journal.note(actor, "document.message-sent", document.id);
        return letters.toThoseWhoOpened(document, people, subject, text);
    }

    private Document kept(Actor actor, String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
