package org.intersession.registry.figures;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.intersession.platform.language.Alphabetical;
import org.intersession.registry.Photograph;

/**
 * Membership worldwide as listed in July 2005: States × regional consultative processes × member. All of it comes from
 * one query, and each number is the length of the list of the same name.
 */
public record Figures(List<Standing> standings) {
    public String asOf() {
        return Photograph.AS_OF;
    }

    /** The States that are members of at least one. */
    public List<Standing> states() {
        return only(it -> it.party().isState() && it.processes() > 0);
    }

    public long memberships() {
        return states().stream().mapToLong(Standing::processes).sum();
    }

    public List<Standing> inOne() {
        return in(Band.ONE);
    }

    public List<Standing> inTwo() {
        return in(Band.TWO);
    }

    public List<Standing> inThreeOrMore() {
        return in(Band.THREE_OR_MORE);
    }

    /** The Members of the United Nations of that date that are in none. */
    public List<Standing> inNone() {
        return in(Band.NONE);
    }

    /** The States of the "all States" practice that were not Members of the United Nations, and are in none. */
    public List<Standing> othersInNone() {
        return only(it -> it.party().isState() && it.processes() == 0 && !it.party().unMember2005);
    }

    /** Who takes part without being a State. */
    public List<Standing> otherParticipants() {
        return only(it -> !it.party().isState() && it.processes() > 0);
    }

    public List<Standing> in(Band band) {
        return only(it -> it.party().isState() && it.band() == band && (band != Band.NONE || it.party().unMember2005));
    }

    /** The same, each list in the alphabet of a language. */
    public Figures sorted(Locale locale) {
        return new Figures(
                Alphabetical.sorted(standings, locale, it -> it.shown().sortKey(locale)));
    }

    private List<Standing> only(Predicate<Standing> which) {
        return standings.stream().filter(which).toList();
    }
}
