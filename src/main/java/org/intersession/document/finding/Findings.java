package org.intersession.document.finding;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

/** What is found across meetings and processes, through whoever asks: the newest, by topic, by words. */
public interface Findings {
    /** What a list shows: out, and not what the secretariat alone has on its desk. */
    String LISTED = " x.state in (ISSUED, SUPERSEDED) and " + Documents.SEEN_EACH;

    Session session();

    /** What came out of meetings and may be read by everybody, the newest first. */
    default List<Document> outcomes(Actor actor, Instant now, int limit) {
        return ask(
                Document.class,
                actor,
                now,
                Documents.FROM + "x.type in (OUTCOME, REPORT, PUBLICATION) and x.distribution = GENERAL and" + LISTED
                        + " order by x.issuedAt desc, x.id desc limit " + limit,
                Map.of(),
                0);
    }

    /** The newest first, from after that one; {@code limit} at most. */
    default List<Document> under(Actor actor, Instant now, Topic topic, Document after, int limit) {
        return shelved(actor, now, topic.id, after, limit);
    }

    /** Of a process or of a topic: the database keeps whose a paper is in the order in which they came out. */
    private List<Document> shelved(Actor actor, Instant now, UUID place, Document after, int limit) {
        var more = new HashMap<String, Object>(Map.of("place", place));
        var where = before(after, more).replace("x.issuedAt", "s.issuedAt").replace("x.id", "s.document");
        return ask(
                Document.class,
                actor,
                now,
                "select x from Shelved s join Document x on x.id = s.document left join fetch x.meeting m"
                        + " where s.place = :place and" + LISTED + where
                        + " order by s.issuedAt desc, s.document desc limit " + limit,
                more,
                0);
    }

    /** How many is said in the statement: a plan that is kept knows no values, and would read all of them to sort them. */
    private static String newest(String where, int limit) {
        return Documents.FROM + LISTED + where + " order by x.issuedAt desc, x.id desc limit " + limit;
    }

    private static String before(Document after, Map<String, Object> more) {
        if (after == null) {
            return "";
        }
        more.put("at", after.issuedAt);
        more.put("after", after.id);
        return " and x.issuedAt <= :at and (x.issuedAt < :at or x.id < :after)";
    }

    /** The newest first, from after that one; {@code limit} at most. */
    default List<Document> newest(Actor actor, Instant now, Process process, Document after, int limit) {
        if (process != null) {
            return shelved(actor, now, process.id, after, limit);
        }
        var more = new HashMap<String, Object>();
        var where = before(after, more);
        return ask(Document.class, actor, now, newest(where, limit), more, 0);
    }

    /** All words, in the titles of any language or in the symbols; without regard to case and accents. */
    default List<Document> saying(Actor actor, Instant now, List<String> words, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        for (var word : words) {
            var name = "w" + more.size();
            more.put(name, pattern(word));
            where += " and (" + says("x", name) + " or exists (select 1 from x.symbols s where s.key like upper(:"
                    + name + ") escape '!'))";
        }
        return ask(Document.class, actor, now, newest(where, limit), more, 0);
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** As the database keeps its title: in all languages, without case and accents. */
    private static String says(String alias, String parameter) {
        return "column(" + alias + ".words as string) like cast(function('plain', :" + parameter
                + ") as string) escape '!'";
    }

    /** Meetings whose title has all these words, of those that they see whole. */
    default List<Meeting> meetingsSaying(Actor actor, Instant now, List<String> words, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        for (var word : words) {
            var name = "w" + more.size();
            more.put(name, pattern(word));
            where += " and " + says("m", name);
        }
        var hql = "select m from Meeting m where " + Meetings.SEEN + where
                + " order by m.opening desc, m.id desc limit " + limit;
        return ask(Meeting.class, actor, now, hql, more, 0);
    }

    default List<Process> processesSaying(String words) {
        return processes(pattern(words), words);
    }

    @HQL(
            "select p from Process p where cast(function('said', p.name) as string) like"
                    + " cast(function('plain', :pattern) as string) escape '!' or lower(p.acronym) = lower(:acronym) order by p.position")
    List<Process> processes(String pattern, String acronym);

    private <T> List<T> ask(Class<T> kind, Actor actor, Instant now, String hql, Map<String, ?> more, int limit) {
        var query = session()
                .createSelectionQuery(hql, kind)
                .setParameter("person", actor.person(), UUID.class)
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return (limit > 0 ? query.setMaxResults(limit) : query).getResultList();
    }
}
