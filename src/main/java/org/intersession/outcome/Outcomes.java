package org.intersession.outcome;

import jakarta.persistence.LockModeType;
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
import org.intersession.platform.Asked;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;

/** Drafts of outcomes and the comments on them, found through whoever asks. */
public interface Outcomes {
    /** Secretariat and chair see a draft always; others once it is circulated, by its distribution. */
    String SEEN = "(" + Rights.AT_THE_TABLE + " or x.circulatedAt is not null and " + Rights.READ + ")";

    String SEEN_THERE =
            "(" + Rights.AT_THE_TABLE_THERE + " or x.circulatedAt is not null and " + Rights.READ_THERE + ")";

    Session session();

    /** The meeting, for whoever writes its outcome. */
    @HQL("select m from Meeting m where m.slug = :slug and " + Rights.AT_THE_TABLE)
    Optional<Meeting> written(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL("select x from Outcome x join fetch x.meeting m left join fetch x.issuedAs where m.slug = :slug and " + SEEN
            + " order by x.circulatedAt desc nulls first, x.id")
    List<Outcome> of(String slug, UUID person, String roles, UUID within, Instant now);

    /** Of a meeting of which it is known what is opened: {@link Opened}. */
    @HQL("select x from Outcome x join x.meeting m left join fetch x.issuedAs where m.id = :meeting and " + SEEN_THERE
            + " order by x.circulatedAt desc nulls first, x.id")
    List<Outcome> there(UUID meeting, String opened, UUID within);

    /** A draft as somebody finds it, with what their grants open at its meeting: {@link Rights#OPENED}. */
    record Found(Outcome outcome, String opened) {}

    @HQL("select x as outcome, " + Rights.OPENED + " as opened from Outcome x join fetch x.meeting m"
            + " left join fetch x.issuedAs where m.slug = :slug and x.slug = :name and " + SEEN)
    Optional<Found> found(String slug, String name, UUID person, String roles, UUID within, Instant now);

    @HQL("select count(*) > 0 from Outcome where meeting = :meeting and slug = :slug")
    boolean taken(Meeting meeting, String slug);

    /** The sets of comments that they may read: all at the table, their own party's elsewhere. */
    @HQL("select c from Comments c join fetch c.party p join c.outcome x join x.meeting m where x = :outcome and ("
            + Rights.AT_THE_TABLE_THERE + " or " + Rights.SPEAK_FOR_THE_PARTY + ") order by c.id")
    List<Comments> comments(Outcome outcome, String opened, UUID person, String roles, UUID within, Instant now);

    /** The admitted parties for which they may comment on a draft that they see. */
    @HQL("select p from Outcome x join x.meeting m join Admission let on let.meeting = m join let.party p"
            + " where x = :outcome and x.circulatedAt is not null and " + Rights.READ_THERE + " and "
            + Rights.SPEAK_FOR_THE_PARTY + " order by p.code")
    List<Party> speakingFor(Outcome outcome, String opened, UUID person, String roles, UUID within, Instant now);

    @HQL("where outcome = :outcome and party = :party")
    Optional<Comments> of(Outcome outcome, Party party);

    default Meeting writtenBy(Actor actor, Instant now, String slug) {
        return written(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    default List<Outcome> seenBy(Actor actor, Instant now, String slug) {
        return of(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    /** For the parts of one page. */
    default List<Outcome> shownTo(Actor actor, Instant now, Meeting meeting, Asked asked) {
        return asked.once(
                "outcomes",
                meeting.slug,
                () -> there(meeting.id, Opened.at(session(), actor, now, meeting.id), actor.within()));
    }

    default Outcome seenBy(Actor actor, Instant now, String slug, String name) {
        var found = found(slug, name, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
        actor.opened(found.outcome().meeting.id, now, found::opened);
        return found.outcome();
    }

    default List<Comments> commentsFor(Actor actor, Instant now, Outcome outcome) {
        return comments(
                outcome, opened(actor, now, outcome), actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default List<Party> partiesOf(Actor actor, Instant now, Outcome outcome) {
        return speakingFor(
                outcome, opened(actor, now, outcome), actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    private String opened(Actor actor, Instant now, Outcome outcome) {
        return Opened.at(session(), actor, now, outcome.meeting.id);
    }

    /**
     * For an act that says something on a draft: whoever changes, circulates or issues it meanwhile waits. Where that was
     * done since the draft was read, the act is stale.
     */
    default void holdStill(Outcome outcome) {
        session().lock(outcome, LockModeType.PESSIMISTIC_READ);
    }

    /** Forgets what was read, so that it is read as it stands when others have acted meanwhile. */
    default void readAnew() {
        session().clear();
    }

    /** Writes what is pending, so that the database says at once what it will not have. */
    default void write() {
        session().flush();
    }
}
