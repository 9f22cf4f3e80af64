package org.intersession.agenda.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Opened;
import org.intersession.meeting.distribution.Rights;
import org.intersession.platform.Actor;

/** The releases of agenda and programme, each in the form that whoever asks may read. */
public interface Releases {
    String READERS = "org.intersession.agenda.release.Readership.";

    /** What is restricted conference services read too, as far as it is assigned to them: see {@link Rendition#read}. */
    String ASSIGNED = " or x.distribution = org.intersession.meeting.distribution.Distribution.RESTRICTED and ";

    /** Whether they may read a release {@code x}, in the form that is theirs. */
    String READ = "(" + Rights.READ + ASSIGNED + Rights.SERVED + ")";

    String READ_THERE = "(" + Rights.READ_THERE + ASSIGNED + Rights.SERVED_THERE + ")";

    /** By its id, so that its releases are found by index, and not all of them are read. */
    String OF_THE_MEETING = "m.id = (select its.id from Meeting its where its.slug = :slug)";

    String SEEN = " from Release x join fetch x.meeting m where " + OF_THE_MEETING + " and " + READ;

    /** Whether a rendition {@code r} is for the actor; of those that are, the first in the order is theirs. */
    String FOR_THEM = "(r.readership = " + READERS + "UNNAMED or r.readership = " + READERS
            + "PUBLIC and m.chathamHouse = false or " + Rights.SEE_CLOSED_SITTINGS + " or r.readership = " + READERS
            + "SERVICES and " + Rights.SERVED + " or r.readership = " + READERS + "PARTICIPANTS and "
            + Rights.SEE_SPEAKERS + ")";

    /** {@link #FOR_THEM} where it is known what is opened at the meeting. */
    String FOR_THEM_THERE = "(r.readership = " + READERS + "UNNAMED or r.readership = " + READERS
            + "PUBLIC and m.chathamHouse = false or " + Rights.SEE_CLOSED_SITTINGS_THERE + " or r.readership = "
            + READERS + "SERVICES and " + Rights.SERVED_THERE + " or r.readership = " + READERS + "PARTICIPANTS and "
            + Rights.SEE_SPEAKERS_THERE + ")";

    String BEST_FIRST = " order by x.releasedAt desc, x.id desc, case r.readership when " + READERS + "ALL then 0 when "
            + READERS + "SERVICES then 1" + " when " + READERS + "PARTICIPANTS then 2 when " + READERS
            + "PUBLIC then 3 else 4 end limit 1";

    Session session();

    @HQL("select x" + SEEN + " order by x.releasedAt desc, x.id desc")
    List<Release> seen(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL("select r from Rendition r join fetch r.release x join fetch x.meeting m where " + OF_THE_MEETING + " and "
            + READ + " and " + FOR_THEM + BEST_FIRST)
    Optional<Rendition> newest(String slug, UUID person, String roles, UUID within, Instant now);

    /** The id of what {@link #newest} finds, as an expression of a query over its meeting {@code m}; null for none. */
    String NEWEST_THERE = "(select r.id from Rendition r join r.release x where x.meeting = m and " + READ_THERE
            + " and " + FOR_THEM_THERE + BEST_FIRST + ")";

    /** For whoever has found it through the actor. */
    @HQL("select r from Rendition r join fetch r.release where r.id = :id")
    Rendition rendition(UUID id);

    @HQL("select x from Release x join x.meeting m where m.id = :meeting and x.releasedAt > :since and " + READ_THERE
            + " order by x.releasedAt desc, x.id desc")
    List<Release> sinceThere(UUID meeting, Instant since, String opened, UUID within);

    @HQL("select r from Rendition r join fetch r.release x join fetch x.meeting m" + " where " + OF_THE_MEETING
            + " and x.slug = :name and " + READ + " and " + FOR_THEM + BEST_FIRST)
    Optional<Rendition> named(String slug, String name, UUID person, String roles, UUID within, Instant now);

    @HQL("select count(*) > 0 from Release where meeting = :meeting and slug = :slug")
    boolean taken(Meeting meeting, String slug);

    default List<Release> seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default Optional<Rendition> newestFor(Actor actor, Instant now, String slug) {
        return newest(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default List<Release> since(Actor actor, Instant now, Meeting meeting, Instant since) {
        return sinceThere(meeting.id, since, Opened.at(session(), actor, now, meeting.id), actor.within());
    }

    default Optional<Rendition> namedFor(Actor actor, Instant now, String slug, String name) {
        return named(slug, name, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }
}
