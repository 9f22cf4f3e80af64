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
import org.intersession.agenda.AgendaItem;
import org.intersession.document.symbol.Symbol;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Opened;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

/** The papers we keep, found through whoever asks: what they may not see leaves no trace. */
public interface Documents {
    /** Who may see a document {@code x}, its meeting left joined as {@code m}: see {@link Seen}. */
    String SEEN = Seen.CONDITION;

    /** When a paper came out, by which lists of a process stand. */
    String PUBLISHED = "coalesce(x.published, '9999')";

    String FROM = "select x from Document x left join fetch x.meeting m where ";

    /** {@link #SEEN}, where all are of the one meeting {@code :meeting}. */
    String SEEN_THERE = Seen.THERE;

    /** {@link #SEEN}, of each on a list across meetings. */
    String SEEN_EACH = Seen.EACH;

    /** That a paper {@code x} is replaced by one that they see: of another they are to know nothing. */
    String REPLACED_THERE =
            "exists (select 1 from Document y where y.supersedes = x and y.state in (ISSUED, SUPERSEDED) and "
                    + Seen.there("y") + ")";

    /** That it is out, and not replaced for them. */
    String IN_FORCE_THERE = "(x.state = ISSUED or x.state = SUPERSEDED and not " + REPLACED_THERE + ")";

    String UNDER = "x.state in (ISSUED, SUPERSEDED) and exists (select 1 from x.items i where i.number in :items)";

    /** What came out after an instant. */
    String SINCE = "x.state in (ISSUED, SUPERSEDED) and x.issuedAt > :since";

    String THERE = "select x from Document x join x.meeting m where m.id = :meeting and " + SEEN_THERE;

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
        return ask(actor, now, FROM + "exists (select 1 from x.symbols s where s.key = :key) and " + SEEN, key, 1)
                .stream()
                .findFirst();
    }

    /** Those of a meeting that are out; its secretariat also has what is on its desk. */
    default List<Document> of(Actor actor, Instant now, Meeting meeting) {
        return there(Document.class, actor, now, THERE + " order by x.id", meeting, Map.of(), 0);
    }

    /** The same in the order of their symbols, 2 before 10, from after that one; {@code limit} at most. */
    default List<Document> of(Actor actor, Instant now, Meeting meeting, Document after, int limit) {
        return there(
                Document.class,
                actor,
                now,
                THERE + where(after) + " order by x.filedUnder, x.id",
                meeting,
                more(after),
                limit);
    }

    private static String where(Document after) {
        return after == null ? "" : " and x.filedUnder >= :filed and (x.filedUnder > :filed or x.id > :after)";
    }

    private static Map<String, ?> more(Document after) {
        return after == null ? Map.of() : Map.of("filed", after.filedUnder, "after", after.id);
    }

    /** A paper on a list of its meeting: by its version its line is known. */
    record Listed(UUID id, int version, Instant embargoUntil, String symbol) {
        /** All of it on which its line depends. */
        public record At(UUID id, int version, boolean embargoed) {}

        public At at(Instant now) {
            return new At(id, version, embargoed(now));
        }

        public boolean embargoed(Instant now) {
            return embargoUntil != null && embargoUntil.isAfter(now);
        }
    }

    /** Which of the papers of a meeting: all, those that are to be had, those that count: not replaced, not withdrawn. */
    enum Which {
        ALL(""),
        ISSUED(" and " + IN_FORCE_THERE),
        CURRENT(" and x.state <> WITHDRAWN and not (x.state = SUPERSEDED and " + REPLACED_THERE + ")");

        private final String where;

        Which(String where) {
            this.where = where;
        }
    }

    /** {@link #of(Actor, Instant, Meeting, Document, int)}, for a list. */
    default List<Listed> listed(Actor actor, Instant now, Meeting meeting, Which which, Document after, int limit) {
        return listed(actor, now, which.where + where(after), meeting, more(after), limit);
    }

    /** {@link #under(Actor, Instant, Meeting, Collection, int)}, for a list. */
    default List<Listed> listedUnder(Actor actor, Instant now, Meeting meeting, Collection<String> items, int limit) {
        return listed(actor, now, " and " + UNDER, meeting, Map.of("items", items), limit);
    }

    private List<Listed> listed(
            Actor actor, Instant now, String where, Meeting meeting, Map<String, ?> more, int limit) {
        var hql = "select new org.intersession.document.Documents$Listed(x.id, x.version, x.embargoUntil, s.text)"
                + " from Document x join x.meeting m join x.symbols s where index(s) = 0 and m.id = :meeting and "
                + SEEN_THERE + where + " order by x.filedUnder, x.id";
        return there(Listed.class, actor, now, hql, meeting, more, limit);
    }

    /** For whoever has found them through the actor. */
    @HQL("select x from Document x where x.id in :ids")
    List<Document> these(Collection<UUID> ids);

    /** An item of the agenda, and a paper that is taken up under it. */
    record Under(AgendaItem item, UUID document) {}

    /** Of papers found through the actor, by the items in the order of the agenda. */
    @HQL(
            "select i as item, x.id as document from Document x join x.items i left join fetch i.parent p where x.id in :ids"
                    + " order by coalesce(p.position, i.position), case when p.id is null then 0 else 1 end, i.position")
    List<Under> items(Collection<UUID> ids);

    /** Those that came out after that instant, the newest first; {@code limit} at most. */
    default List<Document> since(Actor actor, Instant now, Meeting meeting, Instant since, int limit) {
        return there(
                Document.class,
                actor,
                now,
                THERE + " and " + SINCE + " order by x.issuedAt desc, x.id desc",
                meeting,
                Map.of("since", since),
                limit);
    }

    /** Those that are out and taken up under items of these numbers, in the order of their symbols. */
    default List<Document> under(Actor actor, Instant now, Meeting meeting, Collection<String> items, int limit) {
        return there(
                Document.class,
                actor,
                now,
                THERE + " and " + UNDER + " order by x.filedUnder, x.id",
                meeting,
                Map.of("items", items),
                limit);
    }

    /** How many files there are in a language, and how many bytes. */
    record InLanguage(String language, long files, long bytes) {}

    /** Of the papers of a meeting that are out, in each language. */
    default List<InLanguage> files(Actor actor, Instant now, Meeting meeting) {
        return files(actor, now, meeting, "", Map.of());
    }

    /** The same of some of them. */
    default List<InLanguage> files(Actor actor, Instant now, Meeting meeting, Collection<UUID> papers) {
        return files(actor, now, meeting, " and x.id in :papers", Map.of("papers", papers));
    }

    private List<InLanguage> files(Actor actor, Instant now, Meeting meeting, String where, Map<String, ?> more) {
        return there(
                InLanguage.class,
                actor,
                now,
                "select new org.intersession.document.Documents$InLanguage(e.language, count(f), sum(f.size)) from EditionFile f join f.edition e join e.document x"
                        + " join x.meeting m where m.id = :meeting and f.current = true and f.link is null"
                        + " and " + IN_FORCE_THERE + " and " + Seen.THERE + where + " group by e.language",
                meeting,
                more,
                0);
    }

    /** The same as {@link #files} are, as long as this says the same: which papers there are in which version. */
    default String filesAreOf(Actor actor, Instant now, Meeting meeting) {
        return there(
                        String.class,
                        actor,
                        now,
                        "select cast(function('md5', listagg(concat(cast(x.id as string), ':', cast(x.version as string)), ',')"
                                + " within group (order by x.id)) as string) from Document x join x.meeting m"
                                + " where m.id = :meeting and " + IN_FORCE_THERE + " and " + Seen.THERE,
                        meeting,
                        Map.of(),
                        0)
                .get(0);
    }

    /** A paper that says what its meeting is about. */
    record About(String symbol, Translated title) {}

    /** Those of a meeting that are out for everybody, and not replaced by one that is. */
    @HQL("select s.text as symbol, x.title as title from Document x join x.symbols s where index(s) = 0"
            + " and x.meeting.id = :meeting and (x.state = ISSUED or x.state = SUPERSEDED and not exists (select 1 from Document y"
            + " where y.supersedes = x and y.state in (ISSUED, SUPERSEDED) and y.distribution = GENERAL"
            + " and coalesce(y.embargoUntil, :now) <= :now)) and x.distribution = GENERAL"
            + " and x.type in (AGENDA, CONCEPT_NOTE, INFORMATION_FOR_PARTICIPANTS)"
            + " and coalesce(x.embargoUntil, :now) <= :now order by x.filedUnder, x.id")
    List<About> about(UUID meeting, Instant now);

    /** Whether a paper of a meeting waits to be issued; for its secretariat. */
    @HQL("select count(x) > 0 from Document x where x.meeting = :meeting and x.state in (RECEIVED, CLEARED)"
            + " and x.distribution is not null"
            + " and exists (select 1 from EditionFile f where f.edition.document = x and f.current = true)")
    boolean anyReady(Meeting meeting);

    /** Those of a process between its meetings, from after that one; {@code limit} at most. */
    default List<Document> of(Actor actor, Instant now, Process process, Document after, int limit) {
        var more = new HashMap<String, Object>(Map.of("process", process.id));
        var where = "";
        if (after != null) {
            where = " and (" + PUBLISHED + " < :published or " + PUBLISHED + " = :published and x.id > :after)";
            more.put("published", after.published == null ? "9999" : after.published);
            more.put("after", after.id);
        }
        return ask(
                actor,
                now,
                "select x from Document x join x.processes its left join fetch x.meeting m"
                        + " where its.id = :process and m.id is null and " + SEEN_EACH + where + " order by "
                        + PUBLISHED
                        + " desc, x.id limit " + limit,
                more,
                0);
    }

    /** What replaces it, and what was added to it or corrects it. */
    default List<Document> derivedFrom(Actor actor, Instant now, Document document) {
        return ask(
                actor,
                now,
                FROM + "(x.derivedFrom.id = :of or x.supersedes.id = :of) and " + SEEN + " order by x.issuedAt, x.id",
                Map.of("of", document.id),
                0);
    }

    /** One that another names, where they may see it. */
    default Optional<Document> again(Actor actor, Instant now, UUID id) {
        return ask(actor, now, FROM + "x.id = :id and " + SEEN, Map.of("id", id), 1).stream()
                .findFirst();
    }

    default boolean anyPublication() {
        return !session()
                .createSelectionQuery(
                        "select x.id from Document x where x.type = PUBLICATION and x.createdBy is null", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those that replace it, in whatever state. */
    @HQL("where supersedes = :replaced")
    List<Document> replacing(Document replaced);

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

    /** Of the one meeting: what is opened there is asked first, and once. */
    private <T> List<T> there(
            Class<T> kind, Actor actor, Instant now, String hql, Meeting meeting, Map<String, ?> more, int limit) {
        var query = session()
                .createSelectionQuery(hql, kind)
                .setParameter("meeting", meeting.id)
                .setParameter("opened", Opened.at(session(), actor, now, meeting.id))
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return (limit > 0 ? query.setMaxResults(limit) : query).getResultList();
    }

    private List<Document> ask(Actor actor, Instant now, String hql, Map<String, ?> more, int limit) {
        var query = session()
                .createSelectionQuery(hql, Document.class)
                .setParameter("person", actor.person(), UUID.class)
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return (limit > 0 ? query.setMaxResults(limit) : query).getResultList();
    }
}
