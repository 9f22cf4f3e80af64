package org.intersession.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import org.intersession.document.Document.Derivation;
import org.intersession.document.symbol.Numbering;
import org.intersession.document.symbol.Symbol;
import org.intersession.document.symbol.Symbols;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;

/** What comes of a paper that is out: its revision, addendum, corrigendum, reissue. */
@ApplicationScoped
@Transactional
public class DerivationActions {
    private final Documents documents;
    private final Symbols allSymbols;
    private final Journal journal;
    private final Clock clock;

    DerivationActions(Documents documents, Symbols allSymbols, Journal journal, Clock clock) {
        this.documents = documents;
        this.allSymbols = allSymbols;
        this.journal = journal;
        this.clock = clock;
    }

    /** Plans a paper derived from that one, under the next symbol; answers it. */
    public String derive(Actor actor, String symbol, Derivation derivation, String oneLanguage) {
        var origin = kept(actor, symbol);
        Guard.allow(DocumentPolicy.mayDerive(actor, origin));
        allSymbols.oneAtATime();
        var numbering = new Numbering(allSymbols);
        var symbols = origin.symbols.stream()
                .map(it -> Symbol.of(numbering.derived(it.text, derivation, origin.processIds()))
                        .orElseThrow(it::taken))
                .toList();
        var document = new Document(origin.meeting, origin.processes, origin.type, origin.title, symbols);
        document.distribution = origin.distribution;
        document.submittingParty = origin.submittingParty;
        document.items = new LinkedHashSet<>(origin.items);
        document.topics = new LinkedHashSet<>(origin.topics);
        document.forInterpreters = origin.forInterpreters;
        document.embargoUntil = origin.embargoUntil;
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

    private Document kept(Actor actor, String symbol) {
        var document = documents.seenBy(actor, clock.instant(), symbol);
        Guard.allow(DocumentPolicy.mayKeep(actor, document));
        return document;
    }
}
