package org.intersession.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.intersession.confirmation.letter.Courtesy;
import org.intersession.guest.Guest;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/** The list of participants in one language: States first, then others, then those invited by name, each alphabetical there. */
public record ParticipantList(List<Entry> states, List<Entry> others, List<ByName> guests) {
    /** A delegation; {@code further} counts those who stand as a number only. */
    public record Entry(Party party, List<Listed> people, int further) {}

    /** Somebody invited by name, with the courtesy title of the list's language. */
    public record ByName(Guest guest, String courtesy) {}

    /** @param publicly for readers who take no part: whoever did not agree to it counts as a further member */
    static ParticipantList of(
            List<Party> parties, List<Listed> people, List<Guest> guests, boolean publicly, Locale locale) {
        var byCode = new LinkedHashMap<String, List<Listed>>();
        people.forEach(it ->
                byCode.computeIfAbsent(it.code(), code -> new ArrayList<>()).add(it));
        var entries = Alphabetical.sorted(parties, locale, it -> it.sortKey(locale)).stream()
                .map(party -> {
                    var all = byCode.getOrDefault(party.code, List.of());
                    var named = all.stream()
                            .filter(it -> !it.withheld() && (!publicly || it.publicly()))
                            .sorted(Comparator.comparing(Listed::role))
                            .toList();
                    return new Entry(party, named, all.size() - named.size());
                })
                .toList();
        return new ParticipantList(
                entries.stream().filter(it -> it.party().isState()).toList(),
                entries.stream().filter(it -> !it.party().isState()).toList(),
                publicly
                        ? List.of()
                        : Alphabetical.sorted(guests, locale, it -> it.familyName).stream()
                                .map(it -> new ByName(it, Courtesy.in(it.courtesyTitle, locale)))
                                .toList());
    }

    public int persons() {
        return Stream.concat(states.stream(), others.stream())
                        .mapToInt(it -> it.people().size() + it.further())
                        .sum()
                + guests.size();
    }

    public boolean empty() {
        return states.isEmpty() && others.isEmpty() && guests.isEmpty();
    }
}
