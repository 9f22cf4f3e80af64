package org.intersession.registry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.membership.Memberships;
import org.intersession.registry.process.Series;
import org.intersession.registry.topic.ProcessTopic;
import org.intersession.registry.topic.Topic;

/** The consultation mechanisms. */
public interface Processes {
    /** A process and the number of States that its list names as members of today. */
    record Listed(Process process, Long states) {}

    String STATES = "(select count(m) from Membership m where m.process = p and m.category = MEMBER"
            + " and m.party.kind = org.intersession.registry.Party.Kind.STATE and " + Memberships.HOLDS + ")";

    Session session();

    @Find
    Optional<Process> bySlug(String slug);

    default Process called(String slug) {
        return bySlug(slug).orElseThrow(Missing::new);
    }

    /** The symbols that are each one's own. */
    @HQL("select p.id as process, p.slug as slug, p.symbolPattern as pattern from Process p")
    List<Series> series();

    /** Of two secretariats that choose a pattern at once one waits for the other. */
    default void onePatternAtATime() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(200510)", Object.class)
                .getSingleResult();
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }

    @HQL("select p as process, " + STATES + " as states from Process p order by p.position")
    List<Listed> listed(Instant now);

    @HQL("select p as process, " + STATES + " as states from Process p where p.kind = :kind order by p.position")
    List<Listed> listed(Process.Kind kind, Instant now);

    /** The processes whose focus a topic is, with the source's words for it. */
    @HQL("select t from ProcessTopic t join fetch t.process p where t.topic = :topic order by p.position, t.position")
    List<ProcessTopic> focusedOn(Topic topic);

    @HQL("select q from Quotation q join q.processes p where p = :process order by q.position")
    List<Quotation> quotations(Process process);

    @HQL("select q from Quotation q join q.parties p where p = :party order by q.position")
    List<Quotation> quotations(Party party);
}
