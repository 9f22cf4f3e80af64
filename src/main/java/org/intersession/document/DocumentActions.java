package org.intersession.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.intersession.agenda.Agendas;
import org.intersession.document.Document.Derivation;
import org.intersession.document.Document.State;
import org.intersession.document.DocumentForm.Values;
import org.intersession.meeting.Distribution;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Journal;
import org.intersession.platform.Missing;
import org.intersession.platform.Refusal;
import org.intersession.registry.Process;

/** What the secretariat does with papers: it adds, describes, derives, clears, issues and withdraws them. */
@ApplicationScoped
@Transactional
public class DocumentActions {
    private final Documents documents;
    private final Meetings meetings;
    private final Agendas agendas;
    private final IssueLetters letters;
    private final Event<DocumentIssued> issued;
    private final Journal journal;
    private final Clock clock;

    DocumentActions(
            Documents documents,
            Meetings meetings,
            Agendas agendas,
            IssueLetters letters,
            Event<DocumentIssued> issued,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.meetings = meetings;
        this.agendas = agendas;
        this.letters = letters;
        this.issued = issued;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds a paper of a meeting; answers its symbol. */
    public String add(Actor actor, String meetingSlug, Values values) {
        var meeting = meetings.seenBy(actor, clock.instant(), meetingSlug);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        return add(actor, meeting, meeting.process(), values);
    }

    /** Adds a paper of a process between its meetings: a study, a statute, a publication. */
    public String addToProcess(Actor actor, String processSlug, Values values) {
        var process = documents.process(processSlug).orElseThrow(Missing::new);
        Guard.allow(DocumentPolicy.mayAddPapers(actor, process));
        return add(actor, null, process, values);
    }

    private String add(Actor actor, Meeting meeting, Process process, Values values) {
        var symbols = values.symbols();
        if (symbols.isEmpty()) {
            var proposed =
                    new Numbering(documents).next(process, meeting, year(meeting, process), values.distribution());
            symbols = List.of(Symbol.of(proposed).orElseThrow());
        }
        var document = new Document(meeting, List.of(process), values.type(), values.title(), List.of());
        document.createdBy = actor.person();
        document.createdAt = clock.instant();
        write(document, symbols, values);
        document.persist();
        journal.note(actor, "document.added", document.id);
        return document.symbol();
    }

    private int year(Meeting meeting, Process process) {
        if (meeting != null && meeting.opensOn != null) {
            return meeting.opensOn.getYear();
        }
        return meeting != null && meeting.opensPrecisely != null
                ? Integer.parseInt(meeting.opensPrecisely.substring(0, 4))
                : Year.now(clock.withZone(process.zone)).getValue();
    }

    /** The symbol that the next paper of that distribution would take. */
    public String proposal(Actor actor, Meeting meeting, Distribution distribution) {
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        return new Numbering(documents)
                .next(meeting.process(), meeting, year(meeting, meeting.process()), distribution);
    }

    public String change(Actor actor, String symbol, int version, Values values) {
        var document = kept(actor, symbol);
        document.expectVersion(version);
        write(document, values.symbols().isEmpty() ? document.symbols : values.symbols(), values);
        journal.note(actor, "document.changed", document.id);
        return document.symbol();
    }

    private void write(Document document, List<Symbol> symbols, Values values) {
        var before = new HashSet<>(document.symbols);
        for (var symbol : symbols) {
            if (!before.contains(symbol) && documents.taken(symbol.key)) {
                throw taken(symbol);
            }
        }
        if (values.distribution() == null && document.isOut()) {
            throw Refusal.of(DocumentMessages.class, DocumentMessages::distributionNeeded)
                    .at("distribution");
        }
        if (values.distribution() == Distribution.IN_SESSION && document.meeting == null) {
            throw Refusal.of(DocumentMessages.class, DocumentMessages::inSessionNeedsAMeeting)
                    .at("distribution");
        }
        if (!document.symbols.equals(symbols)) {
            document.symbols.clear();
            document.symbols.addAll(symbols);
        }
        document.type = values.type();
        document.title = values.title();
        document.distribution = values.distribution();
        document.submittingParty = values.party() == null
                ? null
                : documents
                        .party(values.party().toUpperCase(java.util.Locale.ROOT))
                        .orElseThrow(() -> Refusal.of(DocumentMessages.class, DocumentMessages::noSuchParty)
                                .at("party"));
        document.published = values.published();
        document.embargoUntil = values.embargoUntil();
        document.forInterpreters = values.forInterpreters();
        document.derestrictedFrom = values.derestrictedFrom();
        document.zone = values.embargoUntil() == null && values.derestrictedFrom() == null ? null : values.zone();
        document.items = new LinkedHashSet<>(
                values.items().stream().map(number -> item(document, number)).toList());
        document.topics = new LinkedHashSet<>(values.topics().stream()
                .map(slug -> documents.topic(slug).orElseThrow(Missing::new))
                .toList());
        values.expected().forEach((language, day) -> {
            var edition = document.edition(language);
            if (edition.isPresent()) {
                edition.get().expectedOn = day;
            } else if (day != null) {
                edition(document, language).expectedOn = day;
            }
        });
    }

    private org.intersession.agenda.AgendaItem item(Document document, String number) {
        if (document.meeting == null) {
            throw new Missing();
        }
        return agendas.numbered(document.meeting, number).orElseThrow(Missing::new);
    }

    private Refusal taken(Symbol symbol) {
        return Refusal.of(DocumentMessages.class, it -> it.symbolTaken(symbol.text))
                .at("symbol");
    }

    private static Edition edition(Document document, String language) {
        var edition = new Edition(document, language);
        document.editions.add(edition);
        return edition;
    }

    /** Plans a paper derived from that one, under the next symbol; answers it. */
    public String derive(Actor actor, String symbol, Derivation derivation, String oneLanguage) {
        var origin = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayDerive(actor, origin));
        var numbering = new Numbering(documents);
        var symbols = origin.symbols.stream()
                .map(it -> Symbol.of(numbering.derived(it.text, derivation)).orElseThrow(() -> taken(it)))
                .toList();
        var document = new Document(origin.meeting, origin.processes, origin.type, origin.title, symbols);
        document.distribution = origin.distribution;
        document.submittingParty = origin.submittingParty;
        document.items = new LinkedHashSet<>(origin.items);
        document.topics = new LinkedHashSet<>(origin.topics);
        document.forInterpreters = origin.forInterpreters;
        document.derestrictedFrom = origin.derestrictedFrom;
        document.zone = origin.zone;
        document.derivedFrom = origin;
        document.derivation = derivation;
        document.supersedes = derivation.replaces() ? origin : null;
        document.oneLanguage = derivation == Derivation.CORRIGENDUM ? oneLanguage : null;
        document.createdBy = actor.person();
        document.createdAt = clock.instant();
        document.persist();
        journal.note(actor, "document.derived", document.id);
        return document.symbol();
    }

    public void clear(Actor actor, String symbol, int version) {
        var document = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayClear(actor, document));
        document.expectVersion(version);
        document.state = State.CLEARED;
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
        paper.state = State.ISSUED;
        paper.issuedAt = now;
        if (paper.supersedes != null && paper.supersedes.state == State.ISSUED) {
            paper.supersedes.state = State.SUPERSEDED;
        }
        journal.note(actor, "document.issued", paper.id);
        issued.fire(new DocumentIssued(paper.id, now));
    }

    /** From the next request on it exists for its secretariat only. */
    public void withdraw(Actor actor, String symbol, int version) {
        var document = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayWithdraw(actor, document));
        document.expectVersion(version);
        document.state = State.WITHDRAWN;
        document.withdrawnAt = clock.instant();
        if (document.supersedes != null && document.supersedes.state == State.SUPERSEDED) {
            document.supersedes.state = State.ISSUED;
        }
        journal.note(actor, "document.withdrawn", document.id);
    }

    /** Writes to everybody who opened a withdrawn paper and whom we know; answers to how many. */
    public int writeToThoseWhoOpened(Actor actor, String symbol, String subject, String text) {
        var document = kept(actor, symbol);
        var people = documents.openings(document).stream()
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
