package org.intersession.outcome.forward;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Opened;
import org.intersession.platform.Actor;

/** Issued outcomes and what follows from them, for those who may read the paper: its condition is theirs. */
public interface WayForward {
    String OUTCOMES = "select x from Document x left join fetch x.meeting m where x.type = OUTCOME"
            + " and x.state in (ISSUED, SUPERSEDED) and " + Documents.SEEN;

    String POINTS = "select f from FollowUp f join fetch f.document x join x.meeting m where m.id = :meeting and "
            + Documents.SEEN_THERE;

    String OUTCOME = "x.type = OUTCOME and x.state in (ISSUED, SUPERSEDED)";

    Session session();

    @HQL("select count(*) from FollowUp where document = :document")
    long count(Document document);

    @HQL("select count(*) from FollowUp")
    long countAll();

    @HQL("from Meeting where slug = :slug")
    Optional<Meeting> past(String slug);

    /** Of two nodes that start at once one loads. */
    default void waitForTurn() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(200509)", Object.class)
                .getSingleResult();
    }

    default List<FollowUp> of(Actor actor, Instant now, Meeting meeting) {
        return there(actor, now, POINTS + " order by x.id, f.position", FollowUp.class, meeting, Map.of());
    }

    default Optional<FollowUp> point(Actor actor, Instant now, Meeting meeting, UUID id) {
        return there(actor, now, POINTS + " and f.id = :id", FollowUp.class, meeting, Map.of("id", id)).stream()
                .findFirst();
    }

    /** The outcomes of a meeting that are out. */
    default List<Document> outcomes(Actor actor, Instant now, Meeting meeting) {
        return there(
                actor,
                now,
                Documents.THERE + " and " + OUTCOME + " order by x.issuedAt desc, x.id",
                Document.class,
                meeting,
                Map.of());
    }

    /** The newest outcomes that everybody may read. */
    default List<Document> latest(Instant now, int limit) {
        return ask(
                Actor.nobody(Locale.ENGLISH),
                now,
                OUTCOMES + " order by x.issuedAt desc, x.id desc",
                Document.class,
                Map.of(),
                limit);
    }

    private <T> List<T> there(
            Actor actor, Instant now, String hql, Class<T> kind, Meeting meeting, Map<String, ?> more) {
        var query = session()
                .createSelectionQuery(hql, kind)
                .setParameter("meeting", meeting.id)
                .setParameter("opened", Opened.at(session(), actor, now, meeting.id))
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return query.getResultList();
    }

    private <T> List<T> ask(Actor actor, Instant now, String hql, Class<T> kind, Map<String, ?> more, int limit) {
        var given = new HashMap<String, Object>(more);
        var query = session()
                .createSelectionQuery(hql, kind)
                .setParameter("person", actor.person())
                .setParameter("roles", actor.person() == null ? "" : actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        given.forEach(query::setParameter);
        return (limit > 0 ? query.setMaxResults(limit) : query).getResultList();
    }
}
