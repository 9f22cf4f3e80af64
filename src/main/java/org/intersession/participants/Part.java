package org.intersession.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/**
 * One page of a long list of participants: whole delegations, States first, until there are persons enough.
 *
 * @param further the code of its last party, where others follow; else null
 */
record Part(List<Party> parties, String further) {
    private static final int PERSONS = 300;

    /** @param code of the last party of the page before; null for the first page */
    static Part after(String code, List<Participants.Here> all, Locale locale) {
        var sorted = Alphabetical.sorted(all, locale, it -> it.party().sortKey(locale)).stream()
                .sorted((one, other) ->
                        Boolean.compare(other.party().isState(), one.party().isState()))
                .toList();
        var from = 0;
        for (var i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).party().code.equals(code)) {
                from = i + 1;
            }
        }
        var parties = new ArrayList<Party>();
        var persons = 0;
        var next = from;
        while (next < sorted.size() && persons < PERSONS) {
            parties.add(sorted.get(next).party());
            persons += sorted.get(next).persons();
            next++;
        }
        return new Part(parties, next < sorted.size() ? sorted.get(next - 1).party().code : null);
    }

    boolean last() {
        return further == null;
    }
}
