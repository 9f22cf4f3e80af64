package org.intersession.registry.party;

import java.util.List;
import java.util.Locale;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/** The parties that an address of the list asks for, in the reader's alphabet, with the sentence that says which. */
public record Selection(String title, List<Party> parties) {
    static Selection of(Locale locale, String title, List<Party> parties) {
        return new Selection(title, Alphabetical.sorted(parties, locale, it -> it.sortKey(locale)));
    }
}
