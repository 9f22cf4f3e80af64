package org.intersession.invitation.workspace;

import java.util.List;
import java.util.Set;

/**
 * Fifty rows of a table of parties: two hundred at once take longer to be made than anybody likes to wait for each act.
 *
 * @param rows never more than fifty
 * @param all how many there are on all pages
 * @param previous the code of the first party on the page before; null on the first
 * @param next the code of the first party on the page after; null on the last
 * @param ticked the codes of those ticked, on whichever page: going to the next takes them along
 */
public record PartyPage(List<PartyRow> rows, int all, String previous, String next, List<String> ticked) {
    private static final int SIZE = 50;

    /** @param at the code of a party: the page on which it stands; null, or one that is not there, is the first */
    static PartyPage of(List<PartyRow> all, String at, Set<String> ticked) {
        var place = 0;
        for (var i = 0; i < all.size(); i++) {
            place = all.get(i).party().code.equals(at) ? i : place;
        }
        var from = place / SIZE * SIZE;
        var to = Math.min(from + SIZE, all.size());
        return new PartyPage(
                all.subList(from, to),
                all.size(),
                from == 0 ? null : code(all, from - SIZE),
                code(all, to),
                all.stream()
                        .filter(PartyRow::sent)
                        .map(it -> it.party().code)
                        .filter(ticked::contains)
                        .toList());
    }

    private static String code(List<PartyRow> all, int place) {
        return place < all.size() ? all.get(place).party().code : null;
    }

    /** Whether there are more than stand here. */
    public boolean parts() {
        return rows.size() < all;
    }

    /** Those ticked on other pages. */
    public List<String> elsewhere() {
        var here = rows.stream().map(it -> it.party().code).toList();
        return ticked.stream().filter(it -> !here.contains(it)).toList();
    }

    public PartyRow first() {
        return rows.get(0);
    }

    public PartyRow last() {
        return rows.get(rows.size() - 1);
    }
}
