package org.intersession.document.symbol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.intersession.document.Documents;
import org.intersession.platform.Actor;
import org.intersession.registry.Processes;
import org.intersession.registry.process.Series;

/**
 * Which symbols may be taken. What is of the series of another process is never free, so that nobody learns there which
 * are taken; and a paper that somebody may not see is no reason that they are told.
 */
@ApplicationScoped
public class FreeSymbols {
    private final Documents documents;
    private final Symbols symbols;
    private final Processes processes;

    FreeSymbols(Documents documents, Symbols symbols, Processes processes) {
        this.documents = documents;
        this.symbols = symbols;
        this.processes = processes;
    }

    /** Refuses a symbol that is not free for a paper of these processes. */
    public void check(Actor actor, Instant now, Symbol symbol, Collection<UUID> of) {
        if (isOthers(symbol, of)) {
            throw symbol.notFree();
        }
        if (symbols.taken(symbol.key)) {
            throw documents.seen(actor, now, symbol.text).isPresent() ? symbol.taken() : symbol.notFree();
        }
    }

    private boolean isOthers(Symbol symbol, Collection<UUID> of) {
        var holding = processes.series().stream()
                .filter(it -> it.holds(symbol.key))
                .map(Series::process)
                .toList();
        return !holding.isEmpty() && holding.stream().noneMatch(of::contains);
    }
}
