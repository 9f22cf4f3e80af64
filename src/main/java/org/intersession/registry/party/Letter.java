package org.intersession.registry.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Folded;
import org.intersession.registry.Party;

/** The parties whose names begin with one letter of the reader's alphabet. */
public record Letter(String letter, List<Party> parties) {
    static List<Letter> of(Collection<Party> parties, Locale locale) {
        var letters = new ArrayList<Letter>();
        for (var party : Alphabetical.sorted(parties, locale, it -> it.sortKey(locale))) {
            var first = Folded.word(party.sortKey(locale)).substring(0, 1).toUpperCase(Locale.ROOT);
            if (letters.isEmpty() || !letters.get(letters.size() - 1).letter.equals(first)) {
                letters.add(new Letter(first, new ArrayList<>()));
            }
            letters.get(letters.size() - 1).parties.add(party);
        }
        return letters;
    }
}
