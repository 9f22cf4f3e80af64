package org.intersession.registry.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.intersession.platform.language.Alphabetical;

/** Who takes part in a process on a day, in the alphabet of a reader, by category; and who did before. */
public record Roll(
        List<Membership> members, List<Membership> others, List<Membership> interested, List<Membership> former) {
    public static Roll of(Collection<Membership> listed, LocalDate day, Locale locale) {
        var sorted = Alphabetical.sorted(listed, locale, it -> it.shown().sortKey(locale));
        return new Roll(
                only(sorted, it -> it.holdsOn(day) && it.category == Category.MEMBER),
                only(
                        sorted,
                        it -> it.holdsOn(day)
                                && (it.category == Category.SPECIAL_PARTICIPANT || it.category == Category.OBSERVER)),
                only(sorted, it -> it.holdsOn(day) && it.category == Category.INTERESTED),
                only(sorted, it -> it.endedBy(day)));
    }

    /** The States among the members: what the figures count. */
    public long states() {
        return members.stream().filter(it -> it.party.isState()).count();
    }

    private static List<Membership> only(List<Membership> all, Predicate<Membership> which) {
        return all.stream().filter(which).toList();
    }
}
