package org.intersession.document.finding;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.document.Document;
import org.intersession.document.Documents;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.Topic;

/** What is found across meetings and processes, through whoever asks: the newest, by topic, by words. */
public interface Findings {
    /** What a list shows: out, and not what the secretariat alone has on its desk. */
    String LISTED = " x.state in (ISSUED, SUPERSEDED) and " + Documents.SEEN;

    Session session();

    /** What came out of meetings and may be read by everybody, the newest first. */
    default List<Document> outcomes(Actor actor, Instant now, int limit) {
        return ask(
                Document.class,
                actor,
                now,
                Documents.FROM + "x.type in (OUTCOME, REPORT, PUBLICATION) and x.distribution = GENERAL and" + LISTED
                        + " order by x.issuedAt desc, x.id desc",
                Map.of(),
                limit);
    }

    /** The newest first, from after that one; {@code limit} at most. */
    default List<Document> under(Actor actor, Instant now, Topic topic, Document after, int limit) {
        var more = new HashMap<String, Object>(Map.of("topic", topic.id));
        var where = Documents.FROM + ":topic in (select t.id from x.topics t) and" + LISTED + before(after, more);
        return ask(Document.class, actor, now, where + " order by x.issuedAt desc, x.id desc", more, limit);
    }

    private static String before(Document after, Map<String, Object> more) {
        if (after == null) {
            return "";
        }
        more.put("at", after.issuedAt);
        more.put("after", after.id);
        return " and (x.issuedAt < :at or (x.issuedAt = :at and x.id < :after))";
    }

    /** The newest first, from after that one; {@code limit} at most. */
    default List<Document> newest(Actor actor, Instant now, Process process, Document after, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        if (process != null) {
            where += " and exists (select 1 from Home i where i.place = coalesce(m.id, x.id) and i.process = :process)";
            more.put("process", process.id);
        }
        where += before(after, more);
        return ask(
                Document.class,
                actor,
                now,
                Documents.FROM + LISTED + where + " order by x.issuedAt desc, x.id desc",
                more,
                limit);
    }

    /** All words, in the titles of any language or in the symbols; without regard to case and accents. */
    default List<Document> saying(Actor actor, Instant now, List<String> words, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        for (var word : words) {
            var name = "w" + more.size();
            more.put(name, pattern(word));
            where += " and (" + said("x.title", name) + " or exists (select 1 from x.symbols s where s.key like upper(:"
                    + name + ") escape '!'))";
        }
        return ask(
                Document.class,
                actor,
                now,
                Documents.FROM + LISTED + where + " order by x.issuedAt desc, x.id desc",
                more,
                limit);
    }

    private static String pattern(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String said(String path, String parameter) {
        return "cast(function('said', " + path + ") as string) like cast(function('plain', :" + parameter
                + ") as string) escape '!'";
    }

    /** Meetings whose title has all these words, of those that they see whole. */
    default List<Meeting> meetingsSaying(Actor actor, Instant now, List<String> words, int limit) {
        var more = new HashMap<String, Object>();
        var where = "";
        for (var word : words) {
            var name = "w" + more.size();
            more.put(name, pattern(word));
            where += " and " + said("m.title", name);
        }
        var hql = "select m from Meeting m where " + Meetings.SEEN + where + " order by m.opensOn desc, m.id";
        return ask(Meeting.class, actor, now, hql, more, limit);
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
                .setParameter("person", actor.person())
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
