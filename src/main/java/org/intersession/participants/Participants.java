package org.intersession.participants;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.platform.Role;
import org.intersession.registry.Party;

/** Who takes part in a meeting, for those who may know it. */
public interface Participants {
    /** Whoever works there or takes part; while the Chatham House Rule holds, nobody else at all. */
    String TAKES_PART = "exists (select 1 from Grant g where " + Grant.HELD
            + " and ((cast(g.role as String) = 'SECRETARIAT' and g.process in (select p.id from m.processes p))"
            + " or (g.meeting = m.id and cast(g.role as String) in ('DELEGATE', 'CHAIR', 'CONFERENCE_SERVICES'))"
            + " or (m.chathamHouse = false and cast(g.role as String) = 'FOCAL_POINT'"
            + " and (g.process is null or g.process in (select q.id from m.processes q))"
            + " and exists (select 1 from Admission a where a.meeting = m and a.party.id = g.party"
            + " and cast(a.category as String) in ('MEMBER', 'SPECIAL_PARTICIPANT')))))";

    /** Who may see the list of a meeting {@code m}; anybody, where it is made public and no rule forbids it. */
    String SEEN = "(cast(m.state as String) <> 'DRAFT' and ((m.listPublic = true and m.chathamHouse = false"
            + " and cast(m.shown as String) = 'ALL') or " + TAKES_PART + "))";

    Session session();

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select count(m) from Meeting m where m = :meeting and " + TAKES_PART)
    long takesPart(Meeting meeting, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select y.code, e.role, e.courtesyTitle, e.givenName, e.familyName, e.functionalTitle,"
            + " case when r.emailShown = true then e.email else null end,"
            + " coalesce(r.withheld, false), coalesce(r.publicly, false)"
            + " from Delegate e join e.delegation x join x.party y left join Registration r on r.delegate = e"
            + " where x.meeting = :meeting and e.confirmedAt is not null and e.place is not null"
            + " order by y.code, e.role, e.number")
    List<Listed> confirmed(Meeting meeting);

    @HQL("select distinct y from Delegate e join e.delegation x join x.party y"
            + " where x.meeting = :meeting and e.confirmedAt is not null and e.place is not null")
    List<Party> present(Meeting meeting);

    @HQL("select d from Draw d join fetch d.party where d.meeting = :meeting order by d.at desc, d.id desc")
    List<Draw> draws(Meeting meeting);

    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.roles(), actor.within(), now).orElseThrow(Missing::new);
    }

    default boolean takesPart(Actor actor, Instant now, Meeting meeting) {
        return takesPart(meeting, actor.person(), actor.roles(), actor.within(), now) > 0;
    }
}
