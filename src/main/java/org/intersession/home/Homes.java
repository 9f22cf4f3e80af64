package org.intersession.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.agenda.release.Release;
import org.intersession.delegation.Delegation;
import org.intersession.guest.Guests;
import org.intersession.identity.Grant;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.Invitations;
import org.intersession.invitation.Invitee;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Rights;
import org.intersession.outcome.Outcome;
import org.intersession.outcome.Outcomes;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** What each persona finds after signing in, asked through their grants. */
public interface Homes {
    String MINE = "exists (select 1 from Grant g where " + Grant.HELD + " and g.role = :role and ";

    String IN_WORK = "org.intersession.meeting.Meeting.State.DRAFT, org.intersession.meeting.Meeting.State.ANNOUNCED,"
            + " org.intersession.meeting.Meeting.State.POSTPONED";

    /** How long a meeting stays there after its end. */
    int DAYS_AT_HOME = 90;

    Session session();

    /**
     * An invitation to a party for whom somebody acts.
     *
     * @param delegation null before the first answer
     * @param asking how many registered first and wait for the party's approval: the list on its delegation
     */
    record Answering(Invitation invitation, Delegation delegation, Long asking) {}

    /** To what the parties for which they act are invited: begun at those, however many meetings there were before. */
    @HQL("select i.id from Invitation i join i.meeting m where i.id in (select n.id from Grant g"
            + " join Invitation n on n.party.id = g.party where g.role = :role and " + Grant.HELD
            + " and n.opening >= :from and (g.process is null or exists (select 1 from OfProcess o"
            + " where n.version >= 0 and o.meeting = n.meeting.id and o.process = g.process)))"
            + " and m.state <> org.intersession.meeting.Meeting.State.DRAFT"
            + " and exists (select 1 from Admission a where i.version >= 0 and a.meeting = m and a.party = i.party)"
            + " and (m.closesOn is null or m.closesOn >= :since)"
            + " order by case when m.closesOn < :today then 1 else 0 end, coalesce(i.extendedTo, m.nominationsCloseAt),"
            + " m.opensOn, i.id")
    List<UUID> invited(
            LocalDate today,
            LocalDate since,
            String from,
            Role role,
            UUID person,
            String roles,
            UUID within,
            Instant now);

    /** For whoever has found them through the actor. */
    @HQL("select i as invitation, d as delegation,"
            + " (select count(r) from RegistrationRequest r where r.meeting = m and r.party = i.party and m.registrationFirst"
            + " and r.state = org.intersession.registration.request.RegistrationRequest.State.REQUESTED) as asking"
            + " from Invitation i join fetch i.meeting m join fetch i.party left join Delegation d on d.invitation = i"
            + " where i.id in :invitations")
    List<Answering> answering(Collection<UUID> invitations);

    /** Meetings at which they hold a role, by opening day. */
    @HQL("select m from Meeting m where m.state <> org.intersession.meeting.Meeting.State.DRAFT and " + MINE
            + "g.meeting = m.id) order by m.opensOn, m.id")
    List<Meeting> meetings(Role role, UUID person, String roles, UUID within, Instant now);

    @HQL("select p from Process p where " + MINE
            + "g.process = p.id and g.meeting is null and g.party is null) order by p.position")
    List<Process> processes(Role role, UUID person, String roles, UUID within, Instant now);

    /** A party for which somebody acts, and a process for which they do; null where it is for all. */
    record Acting(Party party, Process process) {}

    @HQL("select p as party, o as process from Grant g join Party p on p.id = g.party"
            + " left join Process o on o.id = g.process where g.role = :role and " + Grant.HELD
            + " order by p.code, o.position, g.id")
    List<Acting> acting(Role role, UUID person, String roles, UUID within, Instant now);

    /** A meeting of theirs in figures; each is the length of a list that a page shows. */
    record Figures(
            Meeting meeting,
            Long invited,
            Long willAttend,
            Long regrets,
            Long noneYet,
            Long toReview,
            Long lettersMissing,
            Long persons,
            Long registered,
            Long refused,
            Long notSent,
            Long released,
            Long papers,
            Long papersOut,
            Long guests) {
        /** All on the list of participants. */
        public long present() {
            return persons + guests;
        }
    }

    @HQL("select m as meeting,"
            + " (select count(i) from Invitation i where i.meeting = m) as invited,"
            + " (select count(i) from Invitation i where i.meeting = m and i.answer = org.intersession.invitation.answer.Answer.WILL_ATTEND) as willAttend,"
            + " (select count(i) from Invitation i where i.meeting = m and i.answer in (org.intersession.invitation.answer.Answer.REGRETS, org.intersession.invitation.answer.Answer.REGRETS_WITH_PAPERS)) as regrets,"
            + " (select count(i) from Invitation i where i.meeting = m and i.answer = org.intersession.invitation.answer.Answer.NONE_YET) as noneYet,"
            + " (select count(d) from Delegation d where d.meeting = m and d.state = org.intersession.delegation.Delegation.State.SUBMITTED) as toReview,"
            + " (select count(d) from Delegation d where d.meeting = m and d.state <> org.intersession.delegation.Delegation.State.COMPOSING and d.letter.sha256 is null"
            + "   and m.letterRule <> org.intersession.registry.Process.LetterRule.NOT_ASKED) as lettersMissing,"
            + " (select coalesce(sum(d.present), 0) from Delegation d where d.meeting = m) as persons,"
            + " (select coalesce(sum(d.registered), 0) from Delegation d where d.meeting = m) as registered,"
            + " (select count(l) from Mail l where l.meeting = m.id and l.state = org.intersession.mail.Mail.State.REFUSED) as refused,"
            + " (select count(v) from Invitee v where v.meeting = m and not exists (select 1 from Invitation i where i.meeting = m and i.party = v.party)) as notSent,"
            + " (select count(r) from Release r where r.meeting = m) as released,"
            + " (select count(p) from Document p where p.meeting = m and p.state not in (org.intersession.document.Document.State.SUPERSEDED, org.intersession.document.Document.State.WITHDRAWN)) as papers,"
            + " (select count(p) from Document p where p.meeting = m and p.state = org.intersession.document.Document.State.ISSUED) as papersOut,"
            + " (select count(g) from Guest g where g.meeting = m and " + Guests.ATTENDING + ") as guests"
            + " from Meeting m where m.state in (" + IN_WORK
            + ") and (m.closesOn is null or m.closesOn >= :since)"
            + " and m.id in (select o.meeting from Grant g join OfProcess o on o.process = g.process"
            + " where o.opening >= :from and g.role = :role and " + Grant.HELD
            + ") order by m.opensOn nulls last, m.id")
    List<Figures> figures(LocalDate since, String from, Role role, UUID person, String roles, UUID within, Instant now);

    /** Those whom these meetings mean to invite and do not know where to write to, of whichever process. */
    @HQL("select v from Invitee v join fetch v.party where v.meeting.id in :meetings and "
            + Invitations.WITHOUT_ADDRESS)
    List<Invitee> withoutAddress(Collection<UUID> meetings);

    /** What of the programmes of these meetings has been released, the newest first. */
    @HQL("select x from Release x join fetch x.meeting m where m.id in :meetings and " + Rights.READ
            + " order by x.releasedAt desc, x.id desc")
    List<Release> releases(Collection<UUID> meetings, UUID person, String roles, UUID within, Instant now);

    @HQL("select x from Outcome x join fetch x.meeting m left join fetch x.issuedAs where m.id in :meetings and "
            + Outcomes.SEEN + " order by x.id")
    List<Outcome> outcomes(Collection<UUID> meetings, UUID person, String roles, UUID within, Instant now);

    /** How many delegations have sent comments on a draft. */
    record Said(UUID outcome, Long comments) {}

    @HQL("select c.outcome.id as outcome, count(c) as comments from Comments c where c.outcome.meeting.id in :meetings"
            + " group by c.outcome.id")
    List<Said> said(Collection<UUID> meetings);

    /** How many are on the list of participants of a meeting. */
    record Here(UUID meeting, Long persons, Long delegations, Long guests) {}

    @HQL("select m.id as meeting,"
            + " (select coalesce(sum(d.present), 0) from Delegation d where d.meeting = m) as persons,"
            + " (select count(d) from Delegation d where d.meeting = m and d.present > 0) as delegations,"
            + " (select count(g) from Guest g where g.meeting = m and " + Guests.ATTENDING + ") as guests"
            + " from Meeting m where m.id in :meetings")
    List<Here> here(Collection<UUID> meetings);

    @HQL("select p.previousVisit from Person p where p.id = :person and p.previousVisit is not null")
    List<Instant> visits(UUID person);

    /** What was over before then is found in the calendar, and no longer at home. */
    private static LocalDate since(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_AT_HOME);
    }

    /** When they were here before this visit; null on the first. */
    default Instant previousVisit(UUID person) {
        return visits(person).stream().findFirst().orElse(null);
    }

    /** What opened before then was over before {@link #since}: a meeting is not longer than a year. */
    private static String from(Instant now) {
        return since(now).minusYears(1).toString();
    }

    /** Those not over first, the nearest deadline first. */
    default List<UUID> invitedFor(Actor actor, Instant now) {
        return invited(
                LocalDate.ofInstant(now, ZoneOffset.ofHours(-12)),
                since(now),
                from(now),
                Role.FOCAL_POINT,
                actor.person(),
                actor.rolesInQueries(),
                actor.within(),
                now);
    }

    /** In that order. */
    default List<Answering> answeringAll(List<UUID> invitations) {
        return invitations.isEmpty()
                ? List.of()
                : answering(invitations).stream()
                        .sorted(Comparator.comparingInt(it -> invitations.indexOf(it.invitation().id)))
                        .toList();
    }

    default List<Meeting> meetingsOf(Actor actor, Role role, Instant now) {
        return meetings(role, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default List<Process> processesOf(Actor actor, Role role, Instant now) {
        return processes(role, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default List<Acting> actingOf(Actor actor, Role role, Instant now) {
        return acting(role, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default List<Figures> figuresFor(Actor actor, Instant now) {
        return figures(
                since(now), from(now), Role.SECRETARIAT, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }
}
