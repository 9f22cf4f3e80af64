package org.intersession.participants;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Party;

/**
 * The order of delegations at the table and on the floor: alphabetical in one language, from the first or from one drawn;
 * States first, then the others.
 */
public record Order(List<Place> states, List<Place> others, String language, Draw draw) {
    /** @param number counted from the first State to the last of the others */
    public record Place(int number, Party party) {}

    static Order of(List<Party> present, String language, Draw draw) {
        var locale = Locale.forLanguageTag(language);
        var sorted = Alphabetical.sorted(present, locale, (Party it) -> it.sortKey(locale));
        var states = sorted.stream().filter(Party::isState).toList();
        var others = sorted.stream().filter(it -> !it.isState()).toList();
        if (draw == null) {
            return new Order(placed(states, 0), placed(others, states.size()), language, null);
        }
        return new Order(
                placed(draw.party.isState() ? turned(states, draw.party, locale) : states, 0),
                placed(draw.party.isState() ? others : turned(others, draw.party, locale), states.size()),
                language,
                draw);
    }

    /** Where the one drawn has withdrawn since, the next in the alphabet begins. */
    private static List<Party> turned(List<Party> sorted, Party drawn, Locale locale) {
        var first = 0;
        var alphabet = Alphabetical.by(locale, (Party it) -> it.sortKey(locale));
        while (first < sorted.size() && alphabet.compare(sorted.get(first), drawn) < 0) {
            first++;
        }
        return Stream.concat(sorted.subList(first, sorted.size()).stream(), sorted.subList(0, first).stream())
                .toList();
    }

    private static List<Place> placed(List<Party> parties, int before) {
        return IntStream.range(0, parties.size())
                .mapToObj(it -> new Place(before + it + 1, parties.get(it)))
                .toList();
    }

    /** Among whom the first is drawn: States; where there is none, the others. */
    static List<Party> among(List<Party> present) {
        var states = present.stream().filter(Party::isState).toList();
        return states.isEmpty() ? present : states;
    }

    public List<Party> parties() {
        return Stream.concat(states.stream(), others.stream()).map(Place::party).toList();
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String drawLink(Meeting meeting) {
        return "/meetings/" + meeting.slug + "/order/draws";
    }
}
