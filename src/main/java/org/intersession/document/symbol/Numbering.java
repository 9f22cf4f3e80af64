package org.intersession.document.symbol;

import java.time.Clock;
import java.time.Year;
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
                : process.slug.toUpperCase(java.util.Locale.ROOT) + "/{year}/{n}";
        var prefix = pattern.replace("{year}", String.valueOf(year))
                .replace("/{series}", series == null || series.isBlank() ? "" : "/" + series)
                .replaceFirst("\\{n}.*$", "");
        return after(prefix + apart(distribution));
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
    public String derived(String symbol, Document.Derivation derivation) {
        return switch (derivation) {
            case REISSUE -> free(symbol + "*");
            case REVISION -> after(symbol.replaceFirst("(?i)/Rev\\.\\d+\\**$", "") + "/Rev.");
            case ADDENDUM -> after(symbol + "/Add.");
            case CORRIGENDUM -> after(symbol + "/Corr.");
        };
    }

    private String free(String symbol) {
        var candidate = symbol;
        while (symbols.taken(Symbol.key(candidate))) {
            candidate += "*";
        }
        return candidate;
    }

    private String after(String prefix) {
        var number = Pattern.compile(Pattern.quote(Symbol.key(prefix)) + "(\\d{1,6})(?![\\d.]).*");
        var last = symbols.keysLike(prefix).stream()
                .map(number::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(it -> Integer.parseInt(it.group(1)))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }
}
