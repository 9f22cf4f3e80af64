package org.intersession.outcome.forward;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.intersession.outcome.OutcomeMessages;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** A point of the way forward as somebody typed it. */
record WayForwardForm(
        String symbol, Translated text, Translated addressee, String dueOn, FollowUp.Status status, int version) {
    static WayForwardForm read(Typed typed) {
        var text = typed.translated("text", 1000);
        var words = typed.words(OutcomeMessages.class);
        if (text.isEmpty()) {
            typed.fault("text." + typed.locale().getLanguage(), words.actionNeeded());
        }
        return rest(typed, "", typed.required("symbol", 100), text, -1);
    }

    /**
     * What changes while a point is followed: by when, and how far it is.
     *
     * @param before what the names of its fields begin with, where several points share a page
     */
    static WayForwardForm followed(Typed typed, String before) {
        return rest(typed, before, null, Translated.NONE, typed.version());
    }

    static String before(UUID point) {
        return point + ".";
    }

    /** Every point as a page on which all are followed shows it. */
    static Filled of(List<FollowUp> points) {
        var values = new HashMap<String, Object>();
        for (var point : points) {
            values.put(before(point.id) + "dueOn", point.dueOn);
            values.put(before(point.id) + "status", point.status);
        }
        return Filled.with(values);
    }

    private static WayForwardForm rest(Typed typed, String before, String symbol, Translated text, int version) {
        var due = typed.optional(before + "dueOn", 10);
        if (due != null && !due.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            typed.fault(before + "dueOn", typed.words(OutcomeMessages.class).notADate());
        }
        var form = new WayForwardForm(
                symbol,
                text,
                typed.translated("addressee", 300),
                due,
                typed.needed(before + "status", typed.one(before + "status", FollowUp.Status.class)),
                version);
        typed.check();
        return form;
    }
}
