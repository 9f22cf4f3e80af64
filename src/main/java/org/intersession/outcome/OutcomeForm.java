package org.intersession.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import org.intersession.document.DocumentMessages;
import org.intersession.document.symbol.Symbol;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What somebody typed on an outcome: the draft itself, its circulation, or comments on it. */
public final class OutcomeForm {
    record Draft(Outcome.Kind kind, Translated title, Translated text, int version) {}

    /** @param andNotify whether those who may read the draft are written to */
    public record Circulation(Distribution distribution, Instant until, ZoneId zone, boolean andNotify, int version) {}

    /** @param symbol null where the next one is to be taken */
    record Issuance(Symbol symbol, Distribution distribution, boolean andNotify, int version) {}

    /** @param seen the version of the comments in whose place these come; null where there were none */
    record Said(String party, String text, Integer seen) {}

    private OutcomeForm() {}

    static Draft draft(Typed typed) {
        var title = typed.translated("title", 400);
        if (title.isEmpty()) {
            typed.fault(
                    "title." + typed.locale().getLanguage(),
                    typed.words(OutcomeMessages.class).titleNeeded());
        }
        var draft = new Draft(
                typed.needed("kind", typed.one("kind", Outcome.Kind.class)),
                title,
                typed.translated("text", 50_000),
                typed.given("version") ? typed.version() : -1);
        typed.check();
        return draft;
    }

    static Filled of(Outcome outcome) {
        var values = new HashMap<String, Object>();
        values.put("version", outcome.version);
        values.put("kind", outcome.kind);
        for (var language : Languages.ALL) {
            values.put("title." + language, outcome.title.only(language).orElse(null));
            values.put("text." + language, outcome.text.only(language).orElse(null));
        }
        return Filled.with(values);
    }

    public static Circulation circulation(Typed typed, ZoneId zone) {
        var distribution = typed.needed("distribution", typed.one("distribution", Distribution.class));
        if (distribution == Distribution.GENERAL || distribution == Distribution.INTERNAL) {
            typed.fault("distribution", typed.words(OutcomeMessages.class).notPublic());
        }
        counted(typed, distribution);
        var until = typed.moment("until", zone);
        if (until == null && !typed.faulty("until.day") && !typed.faulty("until.time")) {
            typed.needed("until.day", null);
        }
        var circulation = new Circulation(distribution, until, zone, typed.ticked("notify"), typed.version());
        typed.check();
        return circulation;
    }

    static Issuance issuance(Typed typed) {
        var distribution = typed.needed("distribution", typed.one("distribution", Distribution.class));
        if (distribution == Distribution.INTERNAL) {
            typed.fault("distribution", typed.words(OutcomeMessages.class).notInternal());
        }
        if (distribution == Distribution.GENERAL && !typed.ticked("public")) {
            typed.fault("public", typed.words(DocumentMessages.class).generalOnceMore());
        }
        counted(typed, distribution);
        var written = typed.optional("symbol", 200);
        var symbol = written == null ? null : Symbol.of(written).orElse(null);
        if (written != null && symbol == null) {
            typed.fault("symbol", typed.words(DocumentMessages.class).notASymbol());
        }
        var issuance = new Issuance(symbol, distribution, typed.ticked("notify"), typed.version());
        typed.check();
        return issuance;
    }

    /** Where a page has counted the persons to write to, it must have counted them for this distribution. */
    private static void counted(Typed typed, Distribution distribution) {
        if (typed.ticked("notify")
                && distribution != null
                && typed.values().containsKey("counted")
                && !distribution.name().equals(typed.raw("counted"))) {
            typed.fault("", typed.words(OutcomeMessages.class).countedAnew());
        }
    }

    static Said said(Typed typed) {
        var said = new Said(
                typed.required("party", 20),
                typed.required("text", 20_000),
                typed.number("version", 0, Integer.MAX_VALUE));
        typed.check();
        return said;
    }
}
