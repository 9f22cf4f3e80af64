package org.intersession.home;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.intersession.delegation.DelegationEntry;
import org.intersession.invitation.Invitee;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/**
 * Everything that waits for one person, by the capacities in which they act. Empty lists for those they do not have.
 *
 * @param toDo what waits for a secretariat, ten lines at most, what is due first on top
 * @param cardsAfter after which invitation further ones follow; null where those were all
 */
public record Desk(
        List<Process> secretariatOf,
        List<Row> rows,
        List<Duty> toDo,
        List<Deadline> deadlines,
        List<DelegationEntry> happened,
        List<Capacity> focalPointOf,
        List<Card> cards,
        UUID cardsAfter,
        List<Chairing> chairs,
        List<Serving> serves,
        List<Meeting> attends,
        boolean admin) {

    /**
     * For whom a focal point acts.
     *
     * @param processes for which; none where it is for all
     */
    public record Capacity(Party party, List<Process> processes) {
        static List<Capacity> of(List<Homes.Acting> grants) {
            var each = new LinkedHashMap<Party, Set<Process>>();
            grants.forEach(it -> each.computeIfAbsent(it.party(), party -> new LinkedHashSet<>())
                    .add(it.process()));
            return each.entrySet().stream()
                    .map(it -> new Capacity(
                            it.getKey(), it.getValue().contains(null) ? List.of() : List.copyOf(it.getValue())))
                    .toList();
        }
    }

    /** Invitations on a page. */
    private static final int CARDS = 50;

    static Desk of(
            Actor actor,
            Homes homes,
            Deadlines deadlines,
            List<Chairing> chairs,
            List<Serving> serves,
            Instant since,
            UUID after,
            Instant now) {
        var held = actor.grants().stream().map(Held::role).toList();
        var secretariat = held.contains(Role.SECRETARIAT);
        var focal = held.contains(Role.FOCAL_POINT);
        var rows = secretariat
                ? homes.figuresFor(actor, now).stream()
                        .map(it -> new Row(it, now))
                        .toList()
                : List.<Row>of();
        var meetings = rows.stream().map(Row::meeting).toList();
        var ids = meetings.stream().map(it -> it.id).toList();
        var due = deadlines.comingTo(meetings, now);
        var invited = focal ? homes.invitedFor(actor, now) : List.<UUID>of();
        var from = after == null ? 0 : invited.indexOf(after) + 1;
        var shown = invited.subList(from, Math.min(from + CARDS, invited.size()));
        var unreachable = ids.isEmpty() ? List.<Invitee>of() : homes.withoutAddress(ids);
        return new Desk(
                secretariat ? homes.processesOf(actor, Role.SECRETARIAT, now) : List.of(),
                rows,
                Duty.of(rows, due, unreachable, actor.locale()),
                due,
                deadlines.happened(ids, since, actor.person()),
                focal ? Capacity.of(homes.actingOf(actor, Role.FOCAL_POINT, now)) : List.of(),
                homes.answeringAll(shown).stream().map(it -> Card.of(it, now)).toList(),
                from + CARDS < invited.size() ? shown.get(CARDS - 1) : null,
                chairs,
                serves,
                held.contains(Role.DELEGATE) ? homes.meetingsOf(actor, Role.DELEGATE, now) : List.of(),
                actor.admin());
    }

    /** The invitations that ask for something, the nearest deadline first. */
    public List<Card> open() {
        return cards.stream().filter(Card::open).toList();
    }

    /** Those with nothing left to do: regrets, submitted, confirmed, past. */
    public List<Card> settled() {
        return cards.stream().filter(it -> !it.open()).toList();
    }

    /** Whether lists have to say of which meeting they speak. */
    public boolean several() {
        return rows.size() > 1;
    }

    public boolean isSecretariat() {
        return !secretariatOf.isEmpty();
    }

    /** Whether that capacity is their first: its part gives the page its heading and its one primary button. */
    public boolean leads(String capacity) {
        var first = isSecretariat()
                ? "secretariat"
                : isFocalPoint()
                        ? "focal point"
                        : !chairs.isEmpty()
                                ? "chair"
                                : !serves.isEmpty() ? "services" : !attends.isEmpty() ? "delegate" : "admin";
        return capacity.equals(first);
    }

    public boolean isFocalPoint() {
        return !focalPointOf.isEmpty();
    }

    /** Whether nothing has been granted to them anywhere. */
    public boolean isEmpty() {
        return !isSecretariat()
                && !isFocalPoint()
                && chairs.isEmpty()
                && serves.isEmpty()
                && attends.isEmpty()
                && !admin;
    }

    /** The one meeting they go to, if that is all there is: its page is then their home. */
    public Meeting onlyMeeting() {
        var nothingElse = !isSecretariat() && !isFocalPoint() && chairs.isEmpty() && serves.isEmpty() && !admin;
        return nothingElse && attends.size() == 1 ? attends.get(0) : null;
    }
}
