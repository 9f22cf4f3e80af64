package org.intersession.document.issuing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.intersession.document.Documents;
import org.intersession.document.Seen;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.meeting.distribution.Rights;

/** Whom papers concern: who may read them and is to hear of them, and who has opened them. */
public interface Readers {
    String DISTRIBUTION = "cast(x.distribution as string)";
    String GENERAL = "x.distribution = org.intersession.meeting.distribution.Distribution.GENERAL";

    /** As whom people hear of papers, whatever else they are. */
    String AS_RECIPIENTS =
            "t.role in (org.intersession.platform.Role.DELEGATE, org.intersession.platform.Role.FOCAL_POINT)";

    /** Of everybody at once: PostgreSQL guesses one grant for a text that is searched, and then reads the rights of all. */
    private static String asRecipients(String condition) {
        return condition.replace(Rights.IN_A_ROLE, AS_RECIPIENTS).replace(":person", "reader.id");
    }

    Session session();

    /**
     * Who is to hear of these papers: delegates of their meetings and focal points of the parties concerned, each with
     * the papers that {@link Documents#SEEN} gives them; before they are issued, that it would give them.
     */
    default List<Entitlement> entitled(Collection<UUID> documents, Instant now, boolean asIfIssued) {
        return documents.isEmpty()
                ? List.of()
                : entitling(
                                "",
                                asIfIssued ? Documents.SEEN.replace(Seen.OUT, Rights.OUT) : Documents.SEEN,
                                documents,
                                now)
                        .getResultList();
    }

    /** Which of these papers that person is to hear of. */
    default List<Entitlement> stillEntitled(UUID person, Collection<UUID> documents, Instant now) {
        return entitling(" and reader.id = :reader", Documents.SEEN, documents, now)
                .setParameter("reader", person)
                .getResultList();
    }

    private SelectionQuery<Entitlement> entitling(String whom, String seen, Collection<UUID> documents, Instant now) {
        return session()
                .createSelectionQuery(
                        "select new org.intersession.document.issuing.Entitlement(reader, x.id) from Person reader, Document x"
                                + " left join x.meeting m where x.id in :documents and reader.email is not null" + whom
                                + " and " + asRecipients(Rights.CONCERNED) + " and " + asRecipients(seen)
                                + " order by reader.id, x.id",
                        Entitlement.class)
                .setParameter("documents", documents)
                .setParameter("within", (UUID) null)
                .setParameter("now", now);
    }

    /** Delegates of the meeting and focal points of parties admitted who may read something of it so distributed. */
    default List<Person> of(Meeting meeting, Distribution distribution, Instant now) {
        return session()
                .createSelectionQuery(
                        "select reader from Person reader, Meeting m where m.id = :meeting and reader.email is not null"
                                + " and "
                                + asRecipients(Rights.CONCERNED.replace("coalesce(m.id, x.id)", "m.id"))
                                + " and "
                                + asRecipients(Rights.READ
                                        .replace(DISTRIBUTION, "'" + distribution + "'")
                                        .replace(GENERAL, "'" + distribution + "' = 'GENERAL'")
                                        .replace("coalesce(m.id, x.id)", "m.id"))
                                + " order by reader.id",
                        Person.class)
                .setParameter("meeting", meeting.id)
                .setParameter("within", (UUID) null)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who opened it, first and last; nobody's name for those whom we do not know. */
    @HQL("select new org.intersession.document.issuing.Opening(x, count(l), min(l.at), max(l.at))"
            + " from Download l left join Person x on x.id = l.person where l.document = :document"
            + " group by x order by max(l.at) desc")
    List<Opening> openings(UUID document);
}
