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
import org.intersession.platform.refusal.Missing;

/** What people completed about themselves, found by themselves, by their focal point and by the secretariat. */
public interface Registrations {
    /** A person's own place {@code e} in a delegation, by whatever way they came: also by their personal link. */
    String OWN = "e.person.id = :person and e.place is not null"
            + " and (e.confirmedAt is not null or e.invitedToRegister = true)"
            + " and (cast(:within as uuid) is null or x.meeting.id = :within)";

    /** Where they were confirmed before where they are only named: whoever names somebody is not their delegation yet. */
    String CONFIRMED_FIRST = " order by case when e.confirmedAt is null then 1 else 0 end, e.nominatedAt, e.id";

    Session session();

    @HQL(
            "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party join fetch x.invitation"
                    + " where m.slug = :slug and " + OWN + CONFIRMED_FIRST)
    List<Delegate> own(String slug, UUID person, UUID within);

    /** For whoever has found the meeting through the actor. */
    @HQL("select e from Delegate e join fetch e.delegation x join fetch x.party where x.meeting = :meeting and " + OWN
            + CONFIRMED_FIRST)
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

    /** {@link #HERE} and after that one of that party, in the order of parties. */
    String AFTER = " and p.code >= :code and (p.code > :code or e.number > :number) order by p.code, e.number";

    /** A person {@code e} who is confirmed, of a delegation {@code x} of the meeting {@code m}. */
    String HERE = "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party p"
            + " join fetch x.invitation where m = :meeting and e.confirmedAt is not null and e.place is not null and ";

    /** What those told who have needs: the database keeps at which meeting. */
    @HQL("select r from Registration r join fetch r.delegate e join fetch e.delegation x join fetch x.party p"
            + " where r.needsAt = :meeting and e.place is not null" + AFTER)
    List<Registration> needs(UUID meeting, String code, short number, Page page);

    /** Confirmed persons who have not completed their details, for the secretariat of that meeting. */
    @HQL(
            "select e from Delegate e join fetch e.delegation x join fetch x.meeting m join fetch x.party join fetch x.invitation"
                    + " join fetch e.person where m = :meeting and e.confirmedAt is not null and e.place is not null"
                    + " and e.registeredAt is null order by x.party.code, e.number")
    List<Delegate> missing(Meeting meeting);

    /** The same by pages, of delegations that still lack somebody's. */
    @HQL(HERE + "e.registeredAt is null and x.present > x.registered" + AFTER)
    List<Delegate> missing(Meeting meeting, String code, short number, Page page);

    /** Confirmed persons who have completed their details, by pages. */
    @HQL(HERE + "e.registeredAt is not null and x.registered > 0" + AFTER)
    List<Delegate> registered(Meeting meeting, String code, short number, Page page);

    /** How many are confirmed, and how many of those have completed their details. */
    record Figures(Long present, Long registered) {
        public int missing() {
            return (int) (present - registered);
        }
    }

    @HQL("select coalesce(sum(x.present), 0) as present, coalesce(sum(x.registered), 0) as registered from Delegation x"
            + " where x.meeting = :meeting")
    Figures figures(Meeting meeting);

    /** At least one. */
    default List<Delegate> ownOf(Actor actor, String slug) {
        var own = actor.person() == null ? List.<Delegate>of() : own(slug, actor.person(), actor.within());
        if (own.isEmpty()) {
            throw new Missing();
        }
        return own;
    }

    default Delegate seenBy(Actor actor, Instant now, String slug, String code, int number) {
        return seen(slug, code, (short) number, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }
}
