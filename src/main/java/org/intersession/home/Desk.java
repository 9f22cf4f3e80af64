package org.intersession.home;

import java.time.Instant;
import java.util.List;
import org.intersession.delegation.DelegationEntry;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** Everything that waits for one person, by the capacities in which they act. Empty lists for those they do not have. */
public record Desk(
        List<Process> secretariatOf,
        List<Row> rows,
        List<Deadline> deadlines,
        List<DelegationEntry> happened,
        List<Party> focalPointOf,
        List<Card> cards,
        List<Meeting> chairs,
        List<Meeting> serves,
        List<Meeting> attends,
        boolean admin) {

    static Desk of(Actor actor, Homes homes, Deadlines deadlines, Instant since, Instant now) {
        var held = actor.grants().stream()
                .map(org.intersession.platform.Held::role)
                .toList();
        var secretariat = held.contains(Role.SECRETARIAT);
        var focal = held.contains(Role.FOCAL_POINT);
        var rows = secretariat
                ? homes.figuresFor(actor, now).stream()
                        .map(it -> new Row(it, now))
                        .toList()
                : List.<Row>of();
        var meetings = rows.stream().map(Row::meeting).toList();
        return new Desk(
                secretariat ? homes.processesOf(actor, Role.SECRETARIAT, now) : List.of(),
                rows,
                deadlines.comingTo(meetings, now),
                deadlines.happened(meetings.stream().map(it -> it.id).toList(), since, actor.person()),
                focal ? homes.partiesOf(actor, Role.FOCAL_POINT, now) : List.of(),
                focal
                        ? homes.answeringFor(actor, now).stream()
                                .map(it -> Card.of(it, homes, now))
                                .toList()
                        : List.of(),
                held.contains(Role.CHAIR) ? homes.meetingsOf(actor, Role.CHAIR, now) : List.of(),
                held.contains(Role.CONFERENCE_SERVICES)
                        ? homes.meetingsOf(actor, Role.CONFERENCE_SERVICES, now)
                        : List.of(),
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

    /** What waits for a secretariat, ten lines at most, what is due first on top. */
    public List<Duty> toDo() {
        return Duty.of(rows, deadlines);
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
