package org.intersession.invitation;

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

/** The invitations that were sent, found through whoever asks: a State never finds another's. */
public interface Invitations {
    /**
     * Who may see an invitation {@code i}: the secretariats of the meeting's processes; the focal points of the party
     * invited; its delegates at that meeting.
     */
    String SEEN = "exists (select 1 from Grant g where " + Grant.HELD
            + " and ((g.role = SECRETARIAT and g.process in (select p.id from i.meeting.processes p))"
            + " or (g.role = FOCAL_POINT and g.party = i.party.id"
            + " and (g.process is null or g.process in (select q.id from i.meeting.processes q)))"
            + " or (g.role = DELEGATE and g.meeting = i.meeting.id and g.party = i.party.id)))";

    Session session();

    @HQL("select i from Invitation i join fetch i.meeting join fetch i.party"
            + " where i.meeting.slug = :slug and i.party.code = :code and " + SEEN)
    Optional<Invitation> seen(String slug, String code, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select i from Invitation i join fetch i.meeting m join fetch i.party where " + SEEN
            + " order by m.opensOn, m.id, i.number")
    List<Invitation> all(UUID person, Collection<Role> roles, UUID within, Instant now);

    /** For acts that have found the meeting through the actor, and for jobs. */
    @HQL("select i from Invitation i join fetch i.party where i.meeting = :meeting order by i.number")
    List<Invitation> to(Meeting meeting);

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Invitation> of(Meeting meeting, UUID party);

    default Invitation seenBy(Actor actor, Instant now, String slug, String code) {
        return seen(slug, code, actor.person(), actor.roles(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    /** Every invitation that concerns the actor, the nearest meeting first. */
    default List<Invitation> allFor(Actor actor, Instant now) {
        return all(actor.person(), actor.roles(), actor.within(), now);
    }
}
