package org.intersession.agenda;

import java.util.HashMap;
import java.util.Map;
import org.intersession.platform.language.Languages;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** An agenda item as an officer typed it. An empty number leaves the numbering to the place. */
public record ItemForm(
        String number,
        String under,
        Translated title,
        Translated annotation,
        Translated expectedAction,
        Integer minutes,
        int version) {

    static ItemForm read(Typed typed) {
        var title = typed.translated("title", 500);
        if (title.isEmpty()) {
            typed.fault(
                    "title." + typed.locale().getLanguage(),
                    typed.words(AgendaMessages.class).titleNeeded());
        }
        var form = new ItemForm(
                typed.optional("number", 20),
                typed.optional("under", 20),
                title,
                typed.translated("annotation", 5000),
                typed.translated("expectedAction", 500),
                typed.number("minutes", 1, 6000),
                typed.given("version") ? typed.version() : -1);
        typed.check();
        return form;
    }

    static Filled of(AgendaItem item) {
        var values = new HashMap<String, Object>();
        values.put("version", item.version);
        values.put("number", item.numberChosen ? item.number : null);
        values.put("minutes", item.minutes);
        spread(values, "title", item.title);
        spread(values, "annotation", item.annotation);
        spread(values, "expectedAction", item.expectedAction);
        return Filled.with(values);
    }

    static Filled under(String number) {
        return Filled.with(number == null ? Map.of() : Map.of("under", number));
    }

    public static void spread(Map<String, Object> values, String field, Translated text) {
        for (var language : Languages.ALL) {
            values.put(field + "." + language, text.only(language).orElse(null));
        }
    }
}
