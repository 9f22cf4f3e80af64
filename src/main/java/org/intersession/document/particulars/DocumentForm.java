package org.intersession.document.particulars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intersession.document.Document;
import org.intersession.document.DocumentMessages;
import org.intersession.document.symbol.Symbol;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What the secretariat types about a paper. */
public final class DocumentForm {
    /**
     * @param symbols empty where the next one is to be taken
     * @param expected by language; without a day where the value is null
     */
    public record Values(
            List<Symbol> symbols,
            Document.Type type,
            Translated title,
            Distribution distribution,
            String party,
            List<String> items,
            List<String> topics,
            String published,
            Instant embargoUntil,
            boolean forInterpreters,
            Instant derestrictedFrom,
            ZoneId zone,
            Map<String, LocalDate> expected) {}

    private DocumentForm() {}

    public static Values read(Typed typed, ZoneId zone, List<String> languages) {
        var words = typed.words(DocumentMessages.class);
        var title = typed.translated("title", 400);
        if (title.isEmpty()) {
            typed.fault("title." + languages.stream().findFirst().orElse("en"), words.titleNeeded());
        }
        var type = typed.needed("type", typed.one("type", Document.Type.class));
        var distribution = typed.one("distribution", Distribution.class);
        if (distribution == Distribution.GENERAL && !typed.ticked("public") && !typed.faulty("distribution")) {
            typed.fault("public", words.generalOnceMore());
        }
        var expected = new LinkedHashMap<String, LocalDate>();
        for (var language : languages) {
            expected.put(language, typed.day("expected." + language));
        }
        var values = new Values(
                symbols(typed, words),
                type,
                title,
                distribution,
                typed.optional("party", 20),
                typed.all("item"),
                typed.all("topic"),
                published(typed, words),
                typed.moment("embargo", zone),
                typed.ticked("interpreters"),
                typed.moment("derestriction", zone),
                zone,
                expected);
        typed.check();
        return values;
    }

    private static String published(Typed typed, DocumentMessages words) {
        var text = typed.optional("published", 10);
        if (text != null && !text.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            typed.fault("published", words.notAYear());
        }
        return text;
    }

    /** The principal one, then the others of a joint document, one a line. */
    private static List<Symbol> symbols(Typed typed, DocumentMessages words) {
        var symbols = new ArrayList<Symbol>();
        for (var field : List.of("symbol", "symbols")) {
            for (var line : typed.raw(field).split("\\R")) {
                if (!line.isBlank()) {
                    Symbol.of(line)
                            .ifPresentOrElse(
                                    it -> {
                                        if (symbols.contains(it)) {
                                            typed.fault(field, words.symbolTwice(it.text));
                                        }
                                        symbols.add(it);
                                    },
                                    () -> typed.fault(field, words.notASymbol()));
                }
            }
        }
        if (!typed.given("symbol") && !symbols.isEmpty()) {
            typed.fault("symbol", words.symbolNeeded());
        }
        return symbols;
    }

    public static Filled empty() {
        return Filled.with(Map.of("type", Document.Type.WORKING));
    }

    public static Filled of(Document document) {
        var values = new LinkedHashMap<String, Object>();
        values.put("version", document.version);
        values.put("symbol", document.symbol());
        values.put(
                "symbols",
                String.join(
                        "\n",
                        document.symbols.stream().skip(1).map(it -> it.text).toList()));
        values.put("type", document.type);
        document.title.texts().forEach((language, text) -> values.put("title." + language, text));
        values.put("distribution", document.distribution);
        if (document.distribution == Distribution.GENERAL) {
            values.put("public", "yes");
        }
        values.put("party", document.submittingParty == null ? null : document.submittingParty.code);
        values.put("item", document.items.stream().map(it -> it.number).toList());
        values.put("topic", document.topics.stream().map(it -> it.slug).toList());
        values.put("published", document.published);
        moment(values, "embargo", document.embargoUntil, document.zone);
        moment(values, "derestriction", document.derestrictedFrom, document.zone);
        if (document.forInterpreters) {
            values.put("interpreters", "yes");
        }
        document.editions.forEach(it -> values.put("expected." + it.language, it.expectedOn));
        return Filled.with(values);
    }

    private static void moment(Map<String, Object> values, String field, Instant instant, ZoneId zone) {
        if (instant != null) {
            var there = instant.atZone(zone);
            values.put(field + ".day", there.toLocalDate());
            values.put(field + ".time", Dates.clock(there.toLocalTime()));
        }
    }
}
