package org.intersession.invitation.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.intersession.meeting.Meeting;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Category;
import org.intersession.registry.membership.Membership;

/**
 * A sum of parties for a meeting: nobody twice, each in the category that its membership proposes, historical parties
 * replaced by their continuation.
 */
public final class Audience {
    /** What was asked for. @param members process slug, a dot, category */
    public record Sources(Set<String> members, boolean allStates, Set<String> parties, Set<String> lists) {
        /** The same and these. */
        Sources and(Collection<Party> more) {
            var all = new HashSet<>(parties);
            more.forEach(it -> all.add(it.code));
            return new Sources(members, allStates, all, lists);
        }
    }

    /** A historical party, by whom it is replaced, and for which process. */
    public record Replaced(Party historical, List<Party> by, Process process) {
        /** Whether that process was never asked about the other successors. */
        public boolean open() {
            return process != null && process.continuationsOnly == null && !historical.alsoSucceededBy.isEmpty();
        }
    }

    public record Proposed(Party party, Category category) {}

    private final Map<String, Proposed> parties = new TreeMap<>();
    private final Map<String, Replaced> replaced = new LinkedHashMap<>();
    private final Map<String, Category> own = new HashMap<>();
    private final boolean listsMembers;

    /** @param ownMemberships those of the meeting's processes: they decide the category */
    Audience(Meeting meeting, Collection<Membership> ownMemberships) {
        listsMembers = meeting.processes.stream().allMatch(it -> it.listsMembers);
        for (var membership : ownMemberships) {
            for (var party : successors(membership.party, membership.process)) {
                own.merge(party.code, membership.category, Audience::wider);
            }
        }
    }

    void add(Membership membership) {
        if (membership.party.historical()) {
            replace(membership.party, membership.process);
        } else {
            add(membership.party);
        }
    }

    void add(Party party) {
        if (party.historical()) {
            replace(party, null);
        } else {
            parties.putIfAbsent(party.code, new Proposed(party, category(party)));
        }
    }

    private void replace(Party historical, Process process) {
        var by = successors(historical, process);
        replaced.putIfAbsent(
                historical.code + (process == null ? "" : "/" + process.slug), new Replaced(historical, by, process));
        by.forEach(this::add);
    }

    private static List<Party> successors(Party party, Process process) {
        if (!party.historical()) {
            return List.of(party);
        }
        var by = new ArrayList<Party>();
        if (party.continuedBy != null) {
            by.add(party.continuedBy);
        }
        if (process != null && Boolean.FALSE.equals(process.continuationsOnly)) {
            by.addAll(party.alsoSucceededBy);
        }
        return by;
    }

    /** That of the membership in the meeting's process; where it lists none, States are members. */
    private Category category(Party party) {
        var listed = own.get(party.code);
        if (listed != null) {
            return listed;
        }
        if (listsMembers) {
            return Category.OBSERVER;
        }
        return party.isState()
                ? Category.MEMBER
                : party.isOrganization() ? Category.OBSERVER : Category.SPECIAL_PARTICIPANT;
    }

    private static Category wider(Category one, Category other) {
        return one.ordinal() <= other.ordinal() ? one : other;
    }

    public List<Proposed> parties() {
        return List.copyOf(parties.values());
    }

    public List<Replaced> replaced() {
        return List.copyOf(replaced.values());
    }

    public long states() {
        return parties.values().stream().filter(it -> it.party().isState()).count();
    }

    public long others() {
        return parties.size() - states();
    }
}
