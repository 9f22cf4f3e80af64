package org.intersession.platform.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The languages in which the application speaks, in the order in which a missing text is looked for. */
public final class Languages {
    public static final List<String> ALL = List.of("en", "fr", "es");

    /** A list of papers asks for the same few a hundred times. */
    private static final Map<String, String> OWN_NAMES = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 200;

    private Languages() {}

    public static boolean serves(String language) {
        return ALL.contains(language);
    }

    /** The locale itself, reduced to its language, if the application speaks it; English otherwise. */
    public static Locale served(Locale locale) {
        return locale != null && serves(locale.getLanguage())
                ? Locale.forLanguageTag(locale.getLanguage())
                : Locale.ENGLISH;
    }

    /** The words of a bundle in that language. */
    public static <M> M words(Class<M> bundle, Locale locale) {
        return MessageBundles.get(bundle, Localized.Literal.of(served(locale).getLanguage()));
    }

    /** The name of a language in itself: English, français, español. */
    public static String ownName(String language) {
        var known = OWN_NAMES.get(language);
        if (known != null) {
            return known;
        }
        var locale = Locale.forLanguageTag(language);
        var name = locale.getDisplayLanguage(locale);
        if (OWN_NAMES.size() < REMEMBERED) {
            OWN_NAMES.put(language, name);
        }
        return name;
    }
}
