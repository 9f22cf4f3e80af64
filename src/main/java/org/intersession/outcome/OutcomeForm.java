package org.intersession.outcome;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import org.intersession.meeting.Distribution;
import org.intersession.platform.Languages;
import org.intersession.platform.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** What somebody typed on an outcome: the draft itself, its circulation, or comments on it. */
final class OutcomeForm {
    record Draft(Outcome.Kind kind, Translated title, Translated text, int version) {}

    record Circulation(Distribution distribution, Instant until, ZoneId zone, int version) {}

    record Said(String party, String text) {}

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

    static Circulation circulation(Typed typed, ZoneId zone) {
        var distribution = typed.needed("distribution", typed.one("distribution", Distribution.class));
        if (distribution == Distribution.GENERAL || distribution == Distribution.INTERNAL) {
            typed.fault("distribution", typed.words(OutcomeMessages.class).notPublic());
        }
        var until = typed.moment("until", zone);
        if (until == null && !typed.faulty("until.day") && !typed.faulty("until.time")) {
            typed.needed("until.day", null);
        }
        var circulation = new Circulation(distribution, until, zone, typed.version());
        typed.check();
        return circulation;
    }

    static Said said(Typed typed) {
        var said = new Said(typed.required("party", 20), typed.required("text", 20_000));
        typed.check();
        return said;
    }
}
