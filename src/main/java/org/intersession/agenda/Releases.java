package org.intersession.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.meeting.Distribution;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** The releases of agenda and programme, each in the form that whoever asks may read. */
public interface Releases {
    String ROLE = "org.intersession.platform.Role.";
    String STATE = "org.intersession.meeting.Meeting.State.";
    String CATEGORY = "org.intersession.registry.Category.";
    String READERS = "org.intersession.agenda.Readership.";

    String SEEN = " from Release x join fetch x.meeting m where m.slug = :slug and " + Distribution.READ;

    /** Whether a rendition {@code r} is for the actor; of those that are, the first in the order is theirs. */
    String FOR_THEM = "(r.readership = " + READERS + "UNNAMED or (r.readership = " + READERS
            + "PUBLIC and m.chathamHouse = false)"
            + " or exists (select 1 from Grant g left join Admission a on a.meeting = m and a.party.id = g.party where "
            + Grant.HELD + " and (" + Distribution.AT_HOME
            + " or (m.state <> " + STATE + "DRAFT and g.meeting = m.id"
            + " and (g.role = " + ROLE + "CHAIR or (g.role = " + ROLE + "DELEGATE and a.category = " + CATEGORY
            + "MEMBER)))"
            + " or (r.readership = " + READERS + "SERVICES and m.state <> " + STATE
            + "DRAFT and g.meeting = m.id and g.role = " + ROLE + "CONFERENCE_SERVICES)"
            + " or (r.readership = " + READERS + "PARTICIPANTS and m.state <> " + STATE + "DRAFT and (g.meeting = m.id"
            + " or (m.chathamHouse = false and g.role = " + ROLE + "FOCAL_POINT and a.id is not null"
            + " and (g.process is null or g.process in (select his.id from m.processes his))))))))";

    String BEST_FIRST = " order by x.releasedAt desc, x.id desc, case r.readership when " + READERS + "ALL then 0 when "
            + READERS + "SERVICES then 1" + " when " + READERS + "PARTICIPANTS then 2 when " + READERS
            + "PUBLIC then 3 else 4 end limit 1";

    Session session();

    @HQL("select x" + SEEN + " order by x.releasedAt desc, x.id desc")
    List<Release> seen(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select r from Rendition r join fetch r.release x join fetch x.meeting m where m.slug = :slug and "
            + Distribution.READ + " and " + FOR_THEM + BEST_FIRST)
    Optional<Rendition> newest(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select r from Rendition r join fetch r.release x join fetch x.meeting m"
            + " where m.slug = :slug and x.slug = :name and " + Distribution.READ + " and " + FOR_THEM + BEST_FIRST)
    Optional<Rendition> named(String slug, String name, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select count(*) from Release where meeting = :meeting and (slug = :slug or slug like :slugs)")
    long alike(Meeting meeting, String slug, String slugs);

    default List<Release> seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.roles(), actor.within(), now);
    }

    default Optional<Rendition> newestFor(Actor actor, Instant now, String slug) {
        return newest(slug, actor.person(), actor.roles(), actor.within(), now);
    }

    default Optional<Rendition> namedFor(Actor actor, Instant now, String slug, String name) {
        return named(slug, name, actor.person(), actor.roles(), actor.within(), now);
    }
}
