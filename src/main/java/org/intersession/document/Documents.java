package org.intersession.document;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.platform.Role;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.Topic;

/** The papers we keep, found through whoever asks: what they may not see leaves no trace. */
public interface Documents {
    /**
     * Who may see a document {@code d}, its meeting left joined as {@code m}: PRODUCT.md's table "Who may see what",
     * the embargo, the derestriction. Part of every query that answers to a person. The queries are put together here
     * and not in annotations, because {@link #entitled} asks the same of many people at once.
     */
    String SEEN = Seen.CONDITION;

    /** What a list shows: out, and not what the secretariat alone has on its desk. */
    String LISTED = " d.state in (ISSUED, SUPERSEDED) and " + SEEN;

    String FROM = "select d from Document d left join fetch d.meeting m where ";

    Session session();

    @Find
    Optional<EditionFile> file(UUID id);

    @Find
    Optional<Party> party(String code);

    @Find
    Optional<Topic> topic(String slug);

    @Find
    Optional<Process> process(String slug);

    @HQL("from Topic order by kind, position")
    List<Topic> topics();

    /** The document of that symbol, or of one of its others, however it was typed. */
    default Document seenBy(Actor actor, Instant now, String symbol) {
        return seen(actor, now, symbol).orElseThrow(Missing::new);
    }

    default Optional<Document> seen(Actor actor, Instant now, String symbol) {
        var key = Map.of("key", Symbol.key(symbol));
        return ask(actor, now, FROM + "exists (select 1 from d.symbols s where s.key = :key) and " + SEEN, key, 1)
                .stream()
                .findFirst();
    }

    /** Those of a meeting that are out; its secretariat also has what is on its desk. */
    default List<Document> of(Actor actor, Instant now, Meeting meeting) {
        return ask(
                actor, now, FROM + "m.id = :meeting and " + SEEN + " order by d.id", Map.of("meeting", meeting.id), 0);
    }

    /** Those of a process between its meetings. */
    default List<Document> of(Actor actor, Instant now, Process process) {
        return ask(
                actor,
                now,
                FROM + "m.id is null and :process in (select p.id from d.processes p) and " + SEEN
                        + " order by d.published desc, d.id",
                Map.of("process", process.id),
                0);
    }

    /** What came out of meetings and may be read by everybody, the newest first. */
    default List<Document> outcomes(Actor actor, Instant now, int limit) {
        return ask(
                actor,
                now,
                FROM + "d.type in (OUTCOME, REPORT, PUBLICATION) and d.distribution = GENERAL and" + LISTED
                        + " order by d.issuedAt desc, d.id desc",
                Map.of(),
                limit);
    }

    default List<Document> under(Actor actor, Instant now, Topic topic) {
        return ask(
                actor,
                now,
                FROM + ":topic in (select t.id from d.topics t) and" + LISTED + " order by d.issuedAt desc, d.id desc",
                Map.of("topic", topic.id),
                0);
    }

    /** The newest first, from after that one; {@code limit} at most. */
    default List<Document> newest(Actor actor, Instant now, Process process, Document after, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        if (process != null) {
            where += " and exists (select 1 from Home i where i.documentId = d.id and i.processId = :process)";
            more.put("process", process.id);
        }
        if (after != null) {
            where += " and (d.issuedAt < :at or (d.issuedAt = :at and d.id < :after))";
            more.put("at", after.issuedAt);
            more.put("after", after.id);
        }
        return ask(actor, now, FROM + LISTED + where + " order by d.issuedAt desc, d.id desc", more, limit);
    }

    /** All words, in the titles of any language or in the symbols; without regard to case and accents. */
    default List<Document> saying(Actor actor, Instant now, List<String> words, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        for (var word : words) {
            var name = "w" + more.size();
            more.put(name, pattern(word));
            where += " and (" + said("d.title", name) + " or exists (select 1 from d.symbols s where s.key like upper(:"
                    + name + ") escape '!'))";
        }
        return ask(actor, now, FROM + LISTED + where + " order by d.issuedAt desc, d.id desc", more, limit);
    }

    /** Meetings whose title has all these words, of those that they see whole. */
    default List<Meeting> meetingsSaying(Actor actor, Instant now, List<String> words, int limit) {
        var where = "";
        for (var i = 0; i < words.size(); i++) {
            where += " and " + said("m.title", "w" + i);
        }
        var query = session()
                .createSelectionQuery(
                        "select m from Meeting m where " + Meetings.SEEN + where + " order by m.opensOn desc, m.id",
                        Meeting.class)
                .setParameter("person", actor.person())
                .setParameter("roles", actor.roles())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        for (var i = 0; i < words.size(); i++) {
            query.setParameter("w" + i, pattern(words.get(i)));
        }
        return query.setMaxResults(limit).getResultList();
    }

    default List<Process> processesSaying(String words) {
        return session()
                .createSelectionQuery(
                        "select p from Process p where " + said("p.name", "w")
                                + " or lower(p.acronym) = lower(:exactly) order by p.position",
                        Process.class)
                .setParameter("w", pattern(words))
                .setParameter("exactly", words)
                .getResultList();
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String said(String path, String parameter) {
        return "cast(function('said', " + path + ") as string) like cast(function('plain', :" + parameter
                + ") as string) escape '!'";
    }

    /** What replaces it, and what was added to it or corrects it. */
    default List<Document> derivedFrom(Actor actor, Instant now, Document document) {
        return ask(
                actor,
                now,
                FROM + "(d.derivedFrom.id = :of or d.supersedes.id = :of) and " + SEEN + " order by d.issuedAt, d.id",
                Map.of("of", document.id),
                0);
    }

    /** Of the documents that these replace, those that may be named. */
    default Optional<Document> again(Actor actor, Instant now, UUID id) {
        return ask(actor, now, FROM + "d.id = :id and " + SEEN, Map.of("id", id), 1).stream()
                .findFirst();
    }

    @HQL("select exists (select 1 from Document d where d.type = PUBLICATION and d.createdBy is null)")
    boolean anyPublication();

    /** Of two nodes that start at once one loads. */
    default void oneAtATime() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(200508)", Object.class)
                .getSingleResult();
    }

    /** Bumps the version of the whole when a part of it changes, and lets one at a time do so. */
    default void touch(Document document) {
        session().lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Lets go of what was read, so that it is read again. */
    default void forget() {
        session().clear();
    }

    /** Writes what is pending, where what follows must find it. */
    default void settle() {
        session().flush();
    }

    /** The keys that begin so, whoever's they are: for numbering only, never for a page. */
    default List<String> keysLike(String prefix) {
        return session()
                .createSelectionQuery(
                        "select s.key from Document d join d.symbols s where s.key like :prefix escape '!'",
                        String.class)
                .setParameter(
                        "prefix",
                        Symbol.key(prefix).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultList();
    }

    default boolean taken(String key) {
        return session()
                        .createSelectionQuery(
                                "select count(d) from Document d join d.symbols s where s.key = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /** Who opened it, first and last; nobody's name for those whom we do not know. */
    default List<Opening> openings(Document document) {
        return session()
                .createSelectionQuery(
                        "select new org.intersession.document.Opening(x, count(l), min(l.at), max(l.at))"
                                + " from Download l left join Person x on x.id = l.person where l.document = :id"
                                + " group by x order by max(l.at) desc",
                        Opening.class)
                .setParameter("id", document.id)
                .getResultList();
    }

    /**
     * Who is to hear of these papers: delegates of their meetings and focal points of the parties concerned, each with
     * the papers that {@link #SEEN} gives them; before they are issued, that it would give them.
     */
    default List<Entitlement> entitled(Collection<UUID> documents, Instant now, boolean asIfIssued) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return session()
                .createSelectionQuery(
                        "select new org.intersession.document.Entitlement(x, d.id) from Person x, Document d"
                                + " left join d.meeting m where d.id in :documents and x.email is not null"
                                + " and exists (select 1 from Grant c where c.person = x and c.role in :roles"
                                + " and c.validFrom <= :now and (c.validUntil is null or c.validUntil > :now)"
                                + " and (c.meeting = m.id or (c.meeting is null and (exists (select 1 from Admission w"
                                + " where w.meeting.id = m.id and w.party.id = c.party) or (m.id is null and"
                                + " function('standing', d.id, c.party) is not null))))"
                                + ")"
                                + " and "
                                + (asIfIssued ? SEEN.replace(Seen.OUT, "(m.id is null or m.state <> DRAFT)") : SEEN)
                                        .replace(":person", "x.id")
                                + " order by x.id, d.id",
                        Entitlement.class)
                .setParameter("documents", documents)
                .setParameter("roles", List.of(Role.DELEGATE, Role.FOCAL_POINT))
                .setParameter("within", (UUID) null)
                .setParameter("now", now)
                .getResultList();
    }

    private List<Document> ask(Actor actor, Instant now, String hql, Map<String, ?> more, int limit) {
        var query = session()
                .createSelectionQuery(hql, Document.class)
                .setParameter("person", actor.person())
                .setParameter("roles", actor.roles())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return (limit > 0 ? query.setMaxResults(limit) : query).getResultList();
    }
}
