package org.intersession.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegations;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;

/** What people completed about themselves, found by themselves, by their focal point and by the secretariat. */
public interface Registrations {
    /** A person's own place {@code e} in a delegation, by whatever way they came: also by their personal link. */
    String OWN = "e.person.id = :person and e.place is not null"
            + " and (e.confirmedAt is not null or e.invitedToRegister = true)"
            + " and (cast(:within as uuid) is null or x.meeting.id = :within)";

    Session session();

    @HQL(
            "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party join fetch x.invitation"
                    + " where m.slug = :slug and " + OWN + " order by e.nominatedAt, e.id")
    List<Delegate> own(String slug, UUID person, UUID within);

    /** For whoever has found the meeting through the actor. */
    @HQL("select e from Delegate e join fetch e.delegation x join fetch x.party where x.meeting = :meeting and " + OWN
            + " order by e.nominatedAt, e.id")
    List<Delegate> own(Meeting meeting, UUID person, UUID within);

    @HQL(
            "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party join fetch x.invitation i"
                    + " where m.slug = :slug and i.party.code = :code and e.number = :number and e.place is not null and "
                    + Delegations.SEEN)
    Optional<Delegate> seen(
            String slug, String code, short number, UUID person, String roles, UUID within, Instant now);

    @HQL("where delegate = :delegate")
    Optional<Registration> of(Delegate delegate);

    /** Those whose needs are no longer of use to anybody: the meeting ended before that day. */
    @HQL("select r from Registration r join r.delegate e join e.delegation x where x.meeting.closesOn < :day"
            + " and (r.accessibility is not null or r.dietary is not null)")
    List<Registration> withNeedsOfMeetingsBefore(LocalDate day);

    @HQL("select r from Registration r join fetch r.delegate e join fetch e.delegation x join fetch x.party"
            + " where x.meeting = :meeting and e.place is not null"
            + " and (r.accessibility is not null or r.dietary is not null) order by e.familyName, e.id")
    List<Registration> needs(Meeting meeting);

    /** Confirmed persons who have not completed their details, for the secretariat of that meeting. */
    @HQL(
            "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party join fetch x.invitation"
                    + " join fetch e.person where m = :meeting and e.confirmedAt is not null and e.place is not null"
                    + " and e.registeredAt is null order by x.party.code, e.number")
    List<Delegate> missing(Meeting meeting);

    /** Confirmed persons who have completed their details, from after that one of that party. */
    @HQL("select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party p"
            + " where m = :meeting and e.confirmedAt is not null and e.place is not null"
            + " and e.registeredAt is not null and p.code >= :code and (p.code > :code or e.number > :number)"
            + " order by p.code, e.number")
    List<Delegate> registered(Meeting meeting, String code, short number, Page page);

    @HQL("select count(e) from Delegate e where e.delegation.meeting = :meeting and e.confirmedAt is not null"
            + " and e.place is not null and e.registeredAt is not null")
    long registered(Meeting meeting);

    default Delegate ownOf(Actor actor, String slug) {
        if (actor.person() == null) {
            throw new Missing();
        }
        return own(slug, actor.person(), actor.within()).stream().findFirst().orElseThrow(Missing::new);
    }

    default Delegate seenBy(Actor actor, Instant now, String slug, String code, int number) {
        return seen(slug, code, (short) number, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }
}
