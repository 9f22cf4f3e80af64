package org.intersession.agenda.release;

import org.intersession.agenda.AgendaMessages;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.language.Translated;
import org.intersession.web.Typed;

/** What an officer says on giving out the programme; {@code version} is that of the whole draft. */
record ReleaseForm(Release.Kind kind, Distribution distribution, Translated changed, int version) {
    static ReleaseForm read(Typed typed) {
        var distribution = typed.needed("distribution", typed.one("distribution", Distribution.class));
        if (distribution == Distribution.INTERNAL) {
            typed.fault("distribution", typed.words(AgendaMessages.class).notInternal());
        }
        var form = new ReleaseForm(
                typed.needed("kind", typed.one("kind", Release.Kind.class)),
                distribution,
                typed.translated("changed", 500),
                typed.version());
        typed.check();
        return form;
    }
}
