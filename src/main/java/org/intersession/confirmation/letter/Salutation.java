package org.intersession.confirmation.letter;

import java.util.Locale;
import org.intersession.confirmation.ConfirmationMessages;
import org.intersession.platform.language.Languages;

/** How a letter begins to a person, in their language. */
public final class Salutation {
    private Salutation() {}

    /** "Excellency," for H.E., else "Dear Ms. García,". No first names where there is a title. */
    public static String of(String courtesy, String name, String family, Locale locale) {
        var words = Languages.words(ConfirmationMessages.class, locale);
        if (courtesy == null) {
            return words.dearPerson(name);
        }
        var title = courtesy.strip().toUpperCase(Locale.ROOT);
        return title.startsWith("H.E") || title.startsWith("S.E") || title.startsWith("EXCM")
                ? words.excellency()
                : words.dear(Courtesy.in(courtesy, locale), family);
    }
}
