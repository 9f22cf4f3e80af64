package org.intersession.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.identity.Grant;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** The delegations to a meeting as its secretariat reviews them; nobody else finds any here. */
public interface Confirmations {
    /** Who may review a delegation {@code d}: the secretariats of the meeting's processes. */
    String SEEN =
            "exists (select 1 from Standing g where g.at = d.meeting.id and cast(g.role as String) = 'SECRETARIAT'"
                    + " and " + Grant.HELD + ")";

    Session session();

    @HQL("select d from Delegation d join fetch d.meeting join fetch d.party join fetch d.invitation"
            + " where d.meeting.slug = :slug"
            + " and cast(d.invitation.answer as String) = 'WILL_ATTEND' and " + SEEN)
    List<Delegation> all(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL(
            "select g from Grant g where g.person.id = :person and cast(g.role as String) = 'DELEGATE' and g.meeting = :meeting"
                    + " and g.party = :party and g.validUntil is null")
    List<Grant> open(UUID person, UUID meeting, UUID party);

    /** Whether somebody is expected who is written to at that address: several may share a mailbox, and its calendar. */
    @HQL("select count(*) > 0 from Meeting m where m = :meeting and (exists (select 1 from Delegate e"
            + " where e.delegation.meeting = m and e.place is not null and e.confirmedAt is not null"
            + " and lower(e.email) = lower(:address)) or exists (select 1 from Guest u where u.meeting = m"
            + " and u.sentAt is not null and u.withdrawnAt is null and lower(u.email) = lower(:address)))")
    boolean expected(Meeting meeting, String address);

    /** For whoever has found the meeting through the actor: each person confirmed. */
    @HQL("select e from Delegate e join fetch e.person join fetch e.delegation d join fetch d.invitation"
            + " join fetch d.party where d.meeting = :meeting and cast(e.state as String) = 'CONFIRMED' order by e.id")
    List<Delegate> confirmed(Meeting meeting);

    /** A person's own place, once confirmed, by whatever way they came: also by their personal link. */
    @HQL("select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party"
            + " join fetch x.invitation where m.slug = :slug and e.person.id = :person and e.place is not null"
            + " and cast(e.state as String) = 'CONFIRMED' and (cast(:within as uuid) is null or m.id = :within)"
            + " order by e.confirmedAt, e.id")
    List<Delegate> own(String slug, UUID person, UUID within);

    /** A delegation, and when something last happened to it. */
    record LastTouched(Delegation delegation, Instant touched) {}

    /** For whoever has found the meeting through the actor: each of its delegations. */
    @HQL(
            "select d as delegation, (select max(e.at) from DelegationEntry e where e.delegation = d) as touched from Delegation d"
                    + " join fetch d.meeting join fetch d.party join fetch d.invitation"
                    + " where d.meeting = :meeting and cast(d.invitation.answer as String) = 'WILL_ATTEND'")
    List<LastTouched> lastTouched(Meeting meeting);

    /** For whoever has found the meeting through the actor: those who lead its delegations. */
    @HQL(
            "select e from Delegate e join fetch e.delegation d where d.meeting = :meeting and e.role = org.intersession.delegation.Delegate.Role.HEAD"
                    + " and e.place is not null")
    List<Delegate> heads(Meeting meeting);

    /** Their names, by delegation. */
    default Map<UUID, String> headNames(Meeting meeting) {
        return heads(meeting).stream().collect(Collectors.toMap(it -> it.delegation.id, Delegate::name));
    }

    default List<Delegation> allFor(Actor actor, Instant now, String slug) {
        return all(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }
}
