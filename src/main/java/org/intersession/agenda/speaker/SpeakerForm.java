package org.intersession.agenda.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.intersession.agenda.AgendaMessages;
import org.intersession.agenda.ItemForm;
import org.intersession.platform.language.Translated;
import org.intersession.web.Filled;
import org.intersession.web.Typed;

/** A speaker or moderator as an officer typed it; {@code item} is a number of the agenda, or nothing. */
public record SpeakerForm(
        Speaker.Part part,
        String item,
        String name,
        Translated functionalTitle,
        String language,
        boolean namedPublicly,
        int version) {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    public static SpeakerForm read(Typed typed) {
        var language = typed.optional("language", 3);
        if (language != null && !LANGUAGES.contains(language)) {
            typed.fault("language", typed.words(AgendaMessages.class).noSuchLanguage());
        }
        var form = new SpeakerForm(
                typed.needed("part", typed.one("part", Speaker.Part.class)),
                typed.optional("item", 20),
                typed.requiredLine("name", 200),
                typed.translated("functionalTitle", 300),
                language,
                typed.ticked("namedPublicly"),
                typed.given("version") ? typed.version() : -1);
        typed.check();
        return form;
    }

    public static Filled of(Speaker speaker) {
        var values = new HashMap<String, Object>();
        values.put("version", speaker.version);
        values.put("part", speaker.part);
        values.put("item", speaker.item == null ? null : speaker.item.number);
        values.put("name", speaker.name);
        values.put("language", speaker.language);
        values.put("namedPublicly", speaker.namedPublicly ? "yes" : null);
        ItemForm.spread(values, "functionalTitle", speaker.functionalTitle);
        return Filled.with(values);
    }
}
