package org.intersession.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which items stand first and which last among those under the same item: the one moves no further up, the other no further down. */
public record Ends(Set<UUID> firsts, Set<UUID> lasts) {
    static Ends of(List<AgendaItem> inOrder) {
        var firsts = new HashMap<UUID, UUID>();
        var lasts = new HashMap<UUID, UUID>();
        for (var item : inOrder) {
            var under = item.isSubItem() ? item.parent.id : null;
            firsts.putIfAbsent(under, item.id);
            lasts.put(under, item.id);
        }
        return new Ends(new HashSet<>(firsts.values()), new HashSet<>(lasts.values()));
    }

    public boolean first(AgendaItem item) {
        return firsts.contains(item.id);
    }

    public boolean last(AgendaItem item) {
        return lasts.contains(item.id);
    }
}
