package org.intersession.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.Agendas;
import org.intersession.document.particulars.DocumentForm.Values;
import org.intersession.document.symbol.FreeSymbols;
import org.intersession.document.symbol.Numbering;
import org.intersession.document.symbol.Symbol;
import org.intersession.document.symbol.Symbols;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Process;

/** What the secretariat says of papers: it adds them and describes them. */
@ApplicationScoped
@Transactional
public class DocumentActions {
    private final Documents documents;
    private final Symbols allSymbols;
    private final FreeSymbols freeSymbols;
    private final Meetings meetings;
    private final Agendas agendas;
    private final Journal journal;
    private final Clock clock;

    DocumentActions(
            Documents documents,
            Symbols allSymbols,
            FreeSymbols freeSymbols,
            Meetings meetings,
            Agendas agendas,
            Journal journal,
            Clock clock) {
        this.documents = documents;
        this.allSymbols = allSymbols;
        this.freeSymbols = freeSymbols;
        this.meetings = meetings;
        this.agendas = agendas;
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
            allSymbols.oneAtATime();
            var proposed = new Numbering(allSymbols)
                    .next(process, meeting, Numbering.year(meeting, process, clock), values.distribution());
            symbols = List.of(Symbol.of(proposed).orElseThrow());
        }
        var document = new Document(meeting, List.of(process), values.type(), values.title(), List.of());
        document.createdBy = actor.person();
        document.createdAt = clock.instant();
        write(actor, document, symbols, values);
        document.persist();
        journal.note(actor, "document.added", document.id);
        return document.symbol();
    }

    /** The symbol that the next paper of that distribution would take. */
    public String proposal(Actor actor, Meeting meeting, Distribution distribution) {
        Guard.allow(DocumentPolicy.mayAddPapers(actor, meeting));
        return new Numbering(allSymbols)
                .next(meeting.process(), meeting, Numbering.year(meeting, meeting.process(), clock), distribution);
    }

    public String change(Actor actor, String symbol, int version, Values values) {
        var document = kept(actor, symbol);
        document.expectVersion(version);
        documents.touch(document);
        write(actor, document, values.symbols().isEmpty() ? document.symbols : values.symbols(), values);
        journal.note(actor, "document.changed", document.id);
        return document.symbol();
    }

    private void write(Actor actor, Document document, List<Symbol> symbols, Values values) {
        if (!values.symbols().isEmpty()) {
            var before = new HashSet<>(document.symbols);
            symbols.stream()
                    .filter(it -> !before.contains(it))
                    .forEach(it -> freeSymbols.check(actor, clock.instant(), it, document.processIds()));
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
                : documents.party(values.party().toUpperCase(Locale.ROOT)).orElseThrow(() -> Refusal.of(
                                DocumentMessages.class, DocumentMessages::noSuchParty)
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

    private AgendaItem item(Document document, String number) {
        if (document.meeting == null) {
            throw new Missing();
        }
        return agendas.numbered(document.meeting, number).orElseThrow(Missing::new);
    }

    private static Edition edition(Document document, String language) {
        var edition = new Edition(document, language);
        document.editions.add(edition);
        return edition;
    }

    private Document kept(Actor actor, String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
