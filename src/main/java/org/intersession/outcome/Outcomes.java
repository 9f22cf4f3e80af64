package org.intersession.outcome;

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
import org.intersession.platform.Missing;
import org.intersession.platform.Role;
import org.intersession.registry.Party;

/** Drafts of outcomes and the comments on them, found through whoever asks. */
public interface Outcomes {
    String ROLE = "org.intersession.platform.Role.";
    String STATE = "org.intersession.meeting.Meeting.State.";

    /** A grant {@code g} of the table: the secretariat of the meeting {@code m}, or its chair. */
    String AT_THE_TABLE = "(" + Distribution.AT_HOME + " or (m.state <> " + STATE + "DRAFT and g.role = " + ROLE
            + "CHAIR and g.meeting = m.id))";

    /** Secretariat and chair see a draft always; others once it is circulated, by its distribution. */
    String SEEN = "(exists (select 1 from Grant g where " + Grant.HELD + " and " + AT_THE_TABLE + ")"
            + " or (x.circulatedAt is not null and " + Distribution.READ + "))";

    /** A grant {@code g} by which somebody speaks for a party: its delegate at the meeting, or its focal point. */
    String SPEAKS = "(m.state <> " + STATE + "DRAFT and ((g.role = " + ROLE
            + "DELEGATE and g.meeting = m.id) or (g.role = " + ROLE
            + "FOCAL_POINT and (g.process is null or g.process in (select own.id from m.processes own)))))";

    Session session();

    /** The meeting, for whoever writes its outcome. */
    @HQL("select m from Meeting m where m.slug = :slug and exists (select 1 from Grant g where " + Grant.HELD + " and "
            + AT_THE_TABLE + ")")
    Optional<Meeting> written(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select x from Outcome x join fetch x.meeting m where m.slug = :slug and " + SEEN
            + " order by x.circulatedAt desc nulls first, x.id")
    List<Outcome> of(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select x from Outcome x join fetch x.meeting m where m.slug = :slug and x.slug = :name and " + SEEN)
    Optional<Outcome> seen(String slug, String name, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select count(*) from Outcome where meeting = :meeting and (slug = :slug or slug like :slugs)")
    long alike(Meeting meeting, String slug, String slugs);

    /** The sets of comments that they may read: all at the table, their own party's elsewhere. */
    @HQL(
            "select c from Comments c join fetch c.party p join fetch c.outcome x join fetch x.meeting m where x = :outcome"
                    + " and exists (select 1 from Grant g where " + Grant.HELD + " and (" + AT_THE_TABLE + " or ("
                    + SPEAKS
                    + " and g.party = p.id))) order by c.id")
    List<Comments> comments(Outcome outcome, UUID person, Collection<Role> roles, UUID within, Instant now);

    /** The admitted parties for which they may comment on a draft that they see. */
    @HQL("select p from Outcome x join x.meeting m join Admission y on y.meeting = m join y.party p where x = :outcome"
            + " and x.circulatedAt is not null and " + Distribution.READ
            + " and exists (select 1 from Grant g where " + Grant.HELD + " and " + SPEAKS
            + " and g.party = p.id) order by p.code")
    List<Party> speakingFor(Outcome outcome, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("where outcome = :outcome and party = :party")
    Optional<Comments> of(Outcome outcome, Party party);

    default Meeting writtenBy(Actor actor, Instant now, String slug) {
        return written(slug, actor.person(), actor.roles(), actor.within(), now).orElseThrow(Missing::new);
    }

    default List<Outcome> seenBy(Actor actor, Instant now, String slug) {
        return of(slug, actor.person(), actor.roles(), actor.within(), now);
    }

    default Outcome seenBy(Actor actor, Instant now, String slug, String name) {
        return seen(slug, name, actor.person(), actor.roles(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    default List<Comments> commentsFor(Actor actor, Instant now, Outcome outcome) {
        return comments(outcome, actor.person(), actor.roles(), actor.within(), now);
    }

    default List<Party> partiesOf(Actor actor, Instant now, Outcome outcome) {
        return speakingFor(outcome, actor.person(), actor.roles(), actor.within(), now);
    }

    /** Writes what is pending, so that the database says at once what it will not have. */
    default void write() {
        session().flush();
    }
}
