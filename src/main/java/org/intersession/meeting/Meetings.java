package org.intersession.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.platform.Role;

/** The meetings we keep, found through whoever asks: what they may not see is not there. */
public interface Meetings {
    /**
     * Who may see a meeting {@code m}: everybody, if it is out of draft and shown; its secretariats always; once it is
     * out of draft, whoever has a part in it (a grant at it, or for a party admitted to it).
     */
    String SEEN = "((m.state <> DRAFT and m.shown <> NOTHING)"
            + " or exists (select 1 from Grant g where " + Grant.HELD
            + " and ((g.role = SECRETARIAT and g.process in (select p.id from m.processes p))"
            + " or (m.state <> DRAFT and (g.meeting = m.id or (g.role = FOCAL_POINT"
            + " and (g.process is null or g.process in (select q.id from m.processes q))"
            + " and exists (select 1 from Admission a where a.meeting = m and a.party.id = g.party)))))))";

    Session session();

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.state in (ANNOUNCED, POSTPONED, CANCELLED) and m.closesOn >= :today and "
            + SEEN + " order by m.opensOn, m.id")
    List<Meeting> coming(java.time.LocalDate today, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Admission> admission(Meeting meeting, UUID party);

    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.roles(), actor.within(), now).orElseThrow(Missing::new);
    }

    default List<Meeting> comingFor(Actor actor, Instant now, java.time.LocalDate today) {
        return coming(today, actor.person(), actor.roles(), actor.within(), now);
    }
}
