package org.intersession.confirmation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.intersession.delegation.Delegation;
import org.intersession.platform.language.Alphabetical;

/**
 * The delegations to a meeting, alphabetical in the reader's language, with the chips that narrow them. A chip's number
 * and its list come from the same query.
 *
 * @param only the chip chosen; null for all
 * @param total how many there are without chip
 */
public record Table(List<Delegation> rows, List<Chip> chips, String only, int total) {
    /** A view of the table: what it shows and how many. */
    public enum View {
        REVIEW(it -> it.toReview()),
        LATE(it -> it.late && it.toReview()),
        LETTER(it -> it.submitted() && it.letterMissing()),
        RETURNED(it -> it.state == Delegation.State.RETURNED),
        COMPOSING(it -> it.state == Delegation.State.COMPOSING),
        CONFIRMED(it -> it.state == Delegation.State.CONFIRMED);

        private final Predicate<Delegation> shows;

        View(Predicate<Delegation> shows) {
            this.shows = shows;
        }

        boolean shows(Delegation delegation) {
            return shows.test(delegation);
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Chip(View view, int count, boolean chosen) {}

    static Table of(List<Delegation> all, String only, Locale locale) {
        var chosen = Stream.of(View.values())
                .filter(it -> it.word().equals(only))
                .findFirst()
                .orElse(null);
        var chips = Stream.of(View.values())
                .map(it -> new Chip(it, (int) all.stream().filter(it.shows).count(), it == chosen))
                .toList();
        var rows = all.stream()
                .filter(it -> chosen == null || chosen.shows.test(it))
                .toList();
        return new Table(Alphabetical.sorted(rows, locale, it -> it.party.sortKey(locale)), chips, only, all.size());
    }

    public boolean anyToReview() {
        return rows.stream().anyMatch(Delegation::toReview);
    }
}
