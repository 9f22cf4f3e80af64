package org.intersession.delegation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.delegation.notice.DailyNotice;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Process;

/** The delegations to meetings, found through whoever asks: a State never finds another's. */
public interface Delegations {
    /**
     * Who may see the delegation that answers an invitation {@code i}, with persons and contacts: the secretariats of
     * the meeting's processes, and the focal points of the party.
     */
    String SEEN =
            "exists (select 1 from Standing g where g.at = i.meeting.id and coalesce(g.party, i.party.id) = i.party.id"
                    + " and cast(g.role as String) in ('SECRETARIAT', 'FOCAL_POINT') and " + Grant.HELD + ")";

    /** The focal points of the party that an invitation {@code i} went to. */
    String OF_THE_PARTY = "exists (select 1 from Standing g where g.at = i.meeting.id and g.party = i.party.id"
            + " and cast(g.role as String) = 'FOCAL_POINT' and " + Grant.HELD + ")";

    Session session();

    @HQL("select i from Invitation i join fetch i.party where i.meeting = :meeting and " + OF_THE_PARTY
            + " order by i.number")
    List<Invitation> ofTheParty(Meeting meeting, UUID person, String roles, UUID within, Instant now);

    /** Lets the database see what was changed, before what comes next. */
    default void flush() {
        session().flush();
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }

    @HQL("select i from Invitation i join fetch i.meeting m join fetch i.party"
            + " where m.slug = :slug and i.party.code = :code and cast(m.state as String) <> 'DRAFT' and " + SEEN)
    Optional<Invitation> invitationSeen(String slug, String code, UUID person, String roles, UUID within, Instant now);

    /** For whoever has found the invitation through the actor. */
    @HQL("select d from Delegation d left join fetch d.delegates where d.invitation = :invitation")
    Optional<Delegation> answering(Invitation invitation);

    @HQL(
            "select e from DelegationEntry e left join fetch e.delegate where e.delegation = :delegation order by e.at, e.id")
    List<DelegationEntry> history(Delegation delegation);

    /** Whether their link has something to lead to: they are of a delegation there, invited by name, or have a grant of their own. */
    @HQL("select count(*) > 0 from Person n where n.id = :person and (exists (select 1 from Delegate e"
            + " where e.person = n and e.delegation.meeting.id = :meeting and e.place is not null"
            + " and (e.confirmedAt is not null or e.invitedToRegister = true))"
            + " or exists (select 1 from Guest u where u.person = n and u.meeting.id = :meeting and u.sentAt is not null"
            + " and u.withdrawnAt is null)"
            + " or exists (select 1 from Grant g where g.person = n and g.meeting = :meeting and g.validFrom <= :now"
            + " and (g.validUntil is null or g.validUntil > :now)))")
    boolean takesPart(UUID person, UUID meeting, Instant now);

    @HQL("where process = :process")
    Optional<DailyNotice> notice(Process process);

    @HQL("select n from DailyNotice n join fetch n.process where n.daily = true")
    List<DailyNotice> daily();

    /** The delegations of parties that will attend, for whoever has found the meeting through the actor. */
    @HQL("select d from Delegation d join fetch d.meeting join fetch d.invitation i join fetch i.party"
            + " left join fetch d.delegates where d.meeting = :meeting and cast(i.answer as String) = 'WILL_ATTEND'")
    List<Delegation> attending(Meeting meeting);

    @HQL("select d from Delegation d join fetch d.meeting join fetch d.invitation join fetch d.party"
            + " left join fetch d.delegates where d.meeting.id = :meeting")
    List<Delegation> at(UUID meeting);

    /** What parties sent to the meetings of a process between two instants, the first included. */
    @HQL(
            "select e from DelegationEntry e join fetch e.delegation d join fetch d.party join fetch d.invitation join fetch d.meeting m"
                    + " where m in (select x from Meeting x join x.processes p where p = :process)"
                    + " and e.bySecretariat = false and e.at >= :from and e.at < :to order by e.at, e.id")
    List<DelegationEntry> sent(Process process, Instant from, Instant to);

    @HQL("select count(e) from DelegationEntry e where e.delegation = :delegation")
    long entries(Delegation delegation);

    @HQL("where delegation = :delegation order by at, id")
    List<DelegationNote> notes(Delegation delegation);

    /** People the party confirmed or submitted before, in these processes, the latest first: for "add from last time". */
    @HQL("select e from Delegate e join fetch e.delegation d join d.meeting m join m.processes p"
            + " where d.party.id = :party and m <> :meeting and d.submittedAt is not null"
            + " and e.place is not null and e.functionalTitle is not null and e.email is not null"
            + " and p.id in :processes order by d.submittedAt desc, e.number")
    List<Delegate> former(UUID party, Meeting meeting, Collection<UUID> processes);

    /** Those to write to for a party: its focal points now, for one of these processes or for all. */
    @HQL(
            "select h from Person h where h.email is not null and exists (select 1 from Grant g where g.person = h and cast(g.role as String) = 'FOCAL_POINT' and g.party = :party"
                    + " and (g.process is null or g.process in :processes)"
                    + " and g.validFrom <= :now and (g.validUntil is null or g.validUntil > :now))"
                    + " order by h.familyName, h.id")
    List<Person> focalPoints(UUID party, Collection<UUID> processes, Instant now);

    @HQL("select case when h.givenName is null then h.familyName else concat(h.givenName, ' ', h.familyName) end"
            + " from Person h where h.id = :person")
    Optional<String> nameOf(UUID person);

    default Invitation invitationSeenBy(Actor actor, Instant now, String slug, String code) {
        return invitationSeen(slug, code, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    /** The delegation itself; missing before the party has answered. */
    default Delegation seenBy(Actor actor, Instant now, String slug, String code) {
        return answering(invitationSeenBy(actor, now, slug, code)).orElseThrow(Missing::new);
    }
}
