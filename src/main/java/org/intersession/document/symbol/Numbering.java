package org.intersession.document.symbol;

import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.registry.Process;

/**
 * Proposes symbols by a process's pattern, {@code IDM/{year}/{series}/{n}}. Restricted and in-session papers count
 * apart ({@code R.1}, {@code CRP.1}), because a gap in a public series would reveal one.
 */
public final class Numbering {
    private final Symbols symbols;

    public Numbering(Symbols symbols) {
        this.symbols = symbols;
    }

    public String next(Process process, Meeting meeting, int year, Distribution distribution) {
        var series = meeting == null || meeting.series == null ? null : meeting.series.symbolPart;
        var pattern = process.symbolPattern != null
                ? process.symbolPattern
                : process.slug.toUpperCase(Locale.ROOT) + "/{year}/{n}";
        var prefix = pattern.replace("{year}", String.valueOf(year))
                .replace("/{series}", series == null || series.isBlank() ? "" : "/" + series)
                .replaceFirst("\\{n}.*$", "");
        return after(prefix + apart(distribution), meeting == null ? List.of(process.id) : meeting.processIds());
    }

    /** The year under which its papers are numbered. */
    public static int year(Meeting meeting, Process process, Clock clock) {
        if (meeting != null && meeting.opensOn != null) {
            return meeting.opensOn.getYear();
        }
        return meeting != null && meeting.opensPrecisely != null
                ? Integer.parseInt(meeting.opensPrecisely.substring(0, 4))
                : Year.now(clock.withZone(process.zone)).getValue();
    }

    private static String apart(Distribution distribution) {
        return distribution == Distribution.RESTRICTED || distribution == Distribution.INTERNAL
                ? "R."
                : distribution == Distribution.IN_SESSION ? "CRP." : "";
    }

    /** The symbol that a derived paper takes; a reissue takes another asterisk. */
    public String derived(String symbol, Document.Derivation derivation, Collection<UUID> processes) {
        return switch (derivation) {
            case REISSUE -> free(symbol + "*");
            case REVISION -> after(symbol.replaceFirst("(?i)/Rev\\.\\d+\\**$", "") + "/Rev.", processes);
            case ADDENDUM -> after(symbol + "/Add.", processes);
            case CORRIGENDUM -> after(symbol + "/Corr.", processes);
        };
    }

    private String free(String symbol) {
        var candidate = symbol;
        while (symbols.taken(Symbol.key(candidate))) {
            candidate += "*";
        }
        return candidate;
    }

    /**
     * After the last of these processes. Whoever else has a symbol that begins so has only its own number: else somebody
     * from elsewhere would say how they go on.
     */
    private String after(String prefix, Collection<UUID> processes) {
        var number = Pattern.compile(Pattern.quote(Symbol.key(prefix)) + "(\\d{1,6})(?![\\d.]).*");
        var own = new TreeSet<Integer>();
        var others = new HashSet<Integer>();
        for (var given : symbols.keysLike(prefix, processes)) {
            var matched = number.matcher(given.key());
            if (matched.matches()) {
                (given.own() ? own : others).add(Integer.valueOf(matched.group(1)));
            }
        }
        var next = own.isEmpty() ? 1 : own.last() + 1;
        while (others.contains(next)) {
            next++;
        }
        return prefix + next;
    }
}
