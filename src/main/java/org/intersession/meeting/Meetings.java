package org.intersession.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.platform.Role;

/** The meetings we keep, found through whoever asks: what they may not see is not there. */
public interface Meetings {
    /** Who has a part in a meeting {@code m}: its secretariats; out of draft, whoever has a grant at it or for a party admitted. */
    String PART = "exists (select 1 from Grant g where " + Grant.HELD
            + " and ((g.role = SECRETARIAT and g.process in (select p.id from m.processes p))"
            + " or (m.state <> DRAFT and (g.meeting = m.id or (g.role = FOCAL_POINT"
            + " and (g.process is null or g.process in (select q.id from m.processes q))"
            + " and exists (select 1 from Admission a where a.meeting = m and a.party.id = g.party))))))";

    /** Who may see a meeting {@code m} whole: everybody, if it is out of draft and shown; whoever has a part in it. */
    String SEEN = "((m.state <> DRAFT and m.shown = ALL) or " + PART + ")";

    /** Who may see of a meeting {@code m} at least that it takes place, its processes and dates: see {@link Seen}. */
    String OUTLINED = "((m.state <> DRAFT and m.shown <> NOTHING) or " + PART + ")";

    Session session();

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.slug = :slug and " + OUTLINED)
    Optional<Meeting> outlined(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m.id from Meeting m where " + PART)
    List<UUID> partIn(UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.state in (ANNOUNCED, POSTPONED, CANCELLED) and m.closesOn >= :today and "
            + OUTLINED + " order by m.opensOn, m.id")
    List<Meeting> coming(LocalDate today, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("where meeting = :meeting order by at desc, id desc")
    List<MeetingChange> changes(Meeting meeting);

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Admission> admission(Meeting meeting, UUID party);

    /** The meeting, for somebody who sees it whole. What hangs on a meeting asks for it so. */
    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.roles(), actor.within(), now).orElseThrow(Missing::new);
    }

    /** The meeting, whole or in outline. */
    default Seen outlinedFor(Actor actor, Instant now, String slug) {
        var meeting = outlined(slug, actor.person(), actor.roles(), actor.within(), now)
                .orElseThrow(Missing::new);
        return Seen.of(meeting, partIn(actor, now));
    }

    /** Those not over anywhere on Earth, by opening day. */
    default List<Seen> comingFor(Actor actor, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        return Seen.all(coming(today, actor.person(), actor.roles(), actor.within(), now), partIn(actor, now));
    }

    default Set<UUID> partIn(Actor actor, Instant now) {
        return actor.person() == null
                ? Set.of()
                : new HashSet<>(partIn(actor.person(), actor.roles(), actor.within(), now));
    }
}
