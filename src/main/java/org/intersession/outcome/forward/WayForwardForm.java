package org.intersession.outcome.forward;

import org.intersession.outcome.OutcomeMessages;
import org.intersession.platform.language.Translated;
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
        return rest(typed, typed.required("symbol", 100), text, -1);
    }

    /** What changes while a point is followed: by when, and how far it is. */
    static WayForwardForm followed(Typed typed) {
        return rest(typed, null, Translated.NONE, typed.version());
    }

    private static WayForwardForm rest(Typed typed, String symbol, Translated text, int version) {
        var due = typed.optional("dueOn", 10);
        if (due != null && !due.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
            typed.fault("dueOn", typed.words(OutcomeMessages.class).notADate());
        }
        var form = new WayForwardForm(
                symbol,
                text,
                typed.translated("addressee", 300),
                due,
                typed.needed("status", typed.one("status", FollowUp.Status.class)),
                version);
        typed.check();
        return form;
    }
}
