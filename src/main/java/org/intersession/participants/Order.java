package org.intersession.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/** The order of delegations at the table and on the floor: alphabetical in one language, from the first or from one drawn. */
public record Order(List<Party> parties, String language, Draw draw) {
    static Order of(List<Party> present, String language, Draw draw) {
        var locale = Locale.forLanguageTag(language);
        var sorted = Alphabetical.sorted(present, locale, (Party it) -> it.sortKey(locale));
        if (draw == null) {
            return new Order(sorted, language, null);
        }
        // Where the one drawn has withdrawn since, the next in the alphabet begins.
        var first = 0;
        var alphabet = Alphabetical.by(locale, (Party it) -> it.sortKey(locale));
        while (first < sorted.size() && alphabet.compare(sorted.get(first), draw.party) < 0) {
            first++;
        }
        var turned = new ArrayList<Party>(sorted.subList(first, sorted.size()));
        turned.addAll(sorted.subList(0, first));
        return new Order(turned, language, draw);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String drawLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/order/draws";
    }
}
