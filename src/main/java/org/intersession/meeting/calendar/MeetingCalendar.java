package org.intersession.meeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.outline.Part;
import org.intersession.meeting.outline.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

/** The {@link Meetings} in the order of their days, by pages: what is to come, what is past, what carries a topic. */
public interface MeetingCalendar {
    /** Later than every {@link Meeting#opening}. */
    String LATEST = "~";

    /** How long after its old days a meeting that was put off stands among those that are coming; then among the past. */
    int YEARS_PUT_OFF = 2;

    /** By days, as the database keeps them: of every process. */
    String OF_ALL = "select m from Meeting m left join fetch m.series s where ";

    /** The same of one. */
    String OF_PROCESS = "select m from OfProcess o join Meeting m on m.id = o.meeting left join fetch m.series s"
            + " where o.process = :process and ";

    /** Of series of that name. */
    String IN_SERIES = "m.series.id in (select z.id from Series z where z.slug = :series) and ";

    String FROM_THERE = "m.opening >= :from and (m.opening > :from or m.id > :after) and ";
    String UP_TO_THERE = "m.opening <= :until and (m.opening < :until or m.slug > :slug) and ";
    String LATEST_FIRST = " order by m.opening desc, m.slug limit ";

    Session session();

    /** The years in which meetings were that the public knows of, the latest first: one step of an index for each. */
    default List<String> years() {
        return session().createNativeQuery("""
                        with recursive known as (
                            (select substr(opening, 1, 4) as year from meeting
                             where state <> 'DRAFT' and shown <> 'NOTHING' and opening < '9999' order by opening desc limit 1)
                            union all
                            select (select substr(m.opening, 1, 4) from meeting m
                                    where m.state <> 'DRAFT' and m.shown <> 'NOTHING' and m.opening < known.year
                                    order by m.opening desc limit 1)
                            from known where known.year is not null)
                        select year from known where year is not null
                        """, String.class).getResultList();
    }

    /** Public knowledge: those that convene meetings of their own. */
    @HQL("select p from Process p where (select o.meeting from OfProcess o join Meeting m on m.id = o.meeting"
            + " where o.process = p.id and m.state <> DRAFT and m.shown <> NOTHING order by o.opening desc limit 1)"
            + " is not null order by p.position")
    List<Process> processesWithMeetings();

    /** Those not over anywhere on Earth, by opening day, from after that one; of one process, of a series, or of every. */
    default List<Seen> comingFor(Actor actor, Instant now, UUID process, String series, Meeting after, int most) {
        var today = today(now);
        // A meeting is not longer than a year.
        var from = after == null ? today.minusYears(1).toString() : after.opening();
        return ask(
                actor,
                now,
                process,
                series,
                "m.state in (ANNOUNCED, POSTPONED, CANCELLED) and m.closesOn >= :today and " + FROM_THERE
                        + Meetings.OUTLINED + " order by m.opening, m.id limit " + most,
                Map.of("today", today, "from", from, "after", after == null ? new UUID(0, 0) : after.id));
    }

    /** Put off, and its old days are past, but not for {@link #YEARS_PUT_OFF}: the latest. */
    default List<Seen> postponedFor(Actor actor, Instant now, UUID process, String series, int most) {
        var today = today(now);
        return ask(
                actor,
                now,
                process,
                series,
                "m.state = POSTPONED and m.closesOn < :today and m.opening >= :from and " + Meetings.OUTLINED
                        + LATEST_FIRST + most,
                Map.of("today", today, "from", putOff(today)));
    }

    private static String putOff(LocalDate today) {
        return today.minusYears(YEARS_PUT_OFF).toString();
    }

    /** Their own, from after that one. */
    default List<Seen> draftsFor(Actor actor, Instant now, UUID process, Meeting after, int most) {
        return actor.person() == null
                ? List.of()
                : ask(
                        actor,
                        now,
                        process,
                        null,
                        "m.state = DRAFT and " + UP_TO_THERE + Meetings.PART + LATEST_FIRST + most,
                        Map.of("until", from(after, LATEST), "slug", after == null ? "" : after.slug));
    }

    /** Those over, the latest first, from after that one; of a year and of a series, or of any. */
    default List<Seen> pastFor(
            Actor actor, Instant now, UUID process, String year, String series, Meeting after, int most) {
        var today = today(now);
        var more = new HashMap<String, Object>(Map.of(
                "today",
                today,
                "putOff",
                putOff(today),
                "until",
                from(after, latest(year, today.toString())),
                "slug",
                after == null ? "" : after.slug));
        var where = "(m.state in (ANNOUNCED, CANCELLED, ARCHIVED) or m.state = POSTPONED and m.opening < :putOff)"
                + " and (m.closesOn is null or m.closesOn < :today) and ";
        if (year != null) {
            where += "m.opening >= :year and ";
            more.put("year", year);
        }
        return ask(actor, now, process, series, where + UP_TO_THERE + Meetings.OUTLINED + LATEST_FIRST + most, more);
    }

    private static String latest(String year, String today) {
        return year == null || today.compareTo(year + LATEST) < 0 ? today : year + LATEST;
    }

    private static String from(Meeting after, String latest) {
        return after == null ? latest : after.opening();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
    }

    /** All of them by pages, newest first; of one process, or of every: those after that one, or the first. */
    default List<Seen> listedFor(Actor actor, Instant now, UUID process, Meeting after, int most) {
        return ask(
                actor,
                now,
                process,
                null,
                UP_TO_THERE + Meetings.OUTLINED + LATEST_FIRST + most,
                Map.of("until", from(after, LATEST), "slug", after == null ? "" : after.slug));
    }

    /** By opening day, from a year before today on; of one process, or of every. */
    default List<Seen> publishedFor(Actor actor, Instant now, UUID process, int most) {
        return ask(
                actor,
                now,
                process,
                null,
                "m.opening >= :from and m.opening < '9999' and " + Meetings.OUTLINED
                        + " order by m.opening, m.id limit " + most,
                Map.of("from", today(now).minusYears(1).toString()));
    }

    /** That carry a topic, of those that they see whole: the latest first, from after that one. */
    default List<Seen> carrying(Actor actor, Instant now, Topic topic, Meeting after, int most) {
        return query(
                        actor,
                        now,
                        "select m from OfTopic o join Meeting m on m.id = o.meeting where o.topic = :topic"
                                + " and m.state <> DRAFT and " + ofThem(UP_TO_THERE) + Meetings.SEEN
                                + ofThem(LATEST_FIRST) + most,
                        Map.of(
                                "topic",
                                topic.id,
                                "until",
                                from(after, LATEST),
                                "slug",
                                after == null ? "" : after.slug))
                .stream()
                .map(it -> new Seen(it, true))
                .toList();
    }

    /** Where the database keeps the opening beside what says whose a meeting is. */
    private static String ofThem(String hql) {
        return hql.replace("m.opening", "o.opening");
    }

    /** How many is said in the statement: a plan that is kept knows no values, and would read all of them to sort them. */
    private List<Seen> ask(Actor actor, Instant now, UUID process, String series, String where, Map<String, ?> values) {
        var more = new HashMap<String, Object>(values);
        var hql = process == null ? OF_ALL : OF_PROCESS;
        if (process != null) {
            more.put("process", process);
        }
        if (series != null) {
            more.put("series", series);
            hql += IN_SERIES;
        }
        return seen(query(actor, now, hql + (process == null ? where : ofThem(where)), more), actor, now).stream()
                // Of what series an outline is, it does not say.
                .filter(it -> series == null || it.whole())
                .toList();
    }

    private List<Meeting> query(Actor actor, Instant now, String hql, Map<String, ?> more) {
        var query = session()
                .createSelectionQuery(hql, Meeting.class)
                .setParameter("person", actor.person())
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now);
        more.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Seen> seen(List<Meeting> found, Actor actor, Instant now) {
        return Seen.all(found, Part.in(session(), actor, now, found));
    }
}
