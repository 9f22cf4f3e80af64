package org.intersession.meeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.Part;
import org.intersession.meeting.Seen;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;
import org.intersession.registry.Topic;

/** The {@link Meetings} in the order of their days, by pages: what is to come, what is past, what carries a topic. */
public interface MeetingCalendar {
    /** Of that process, or of any. */
    String IN_PROCESS =
            "(cast(:process as uuid) is null or exists (select 1 from m.processes one where one.id = :process))";

    /** Later than every {@link Meeting#opening}. */
    String LATEST = "~";

    Session session();

    /** @param since a meeting is not longer than the time from then until today */
    @HQL("select m from Meeting m left join fetch m.series where m.state in (ANNOUNCED, POSTPONED, CANCELLED)"
            + " and m.opensOn >= :since and m.closesOn >= :today and (m.opensOn > :since or m.id > :after) and "
            + IN_PROCESS + " and " + Meetings.OUTLINED + " order by m.opensOn, m.id")
    List<Meeting> coming(
            LocalDate since,
            UUID after,
            LocalDate today,
            UUID process,
            UUID person,
            String roles,
            UUID within,
            Instant now,
            Page page);

    /** Put off, and its old days are past. */
    @HQL("select m from Meeting m left join fetch m.series where m.state = POSTPONED and m.closesOn < :today and "
            + IN_PROCESS + " and " + Meetings.OUTLINED + " order by m.opensOn, m.id")
    List<Meeting> postponed(LocalDate today, UUID process, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series where m.state = DRAFT and " + IN_PROCESS + " and "
            + Meetings.PART + " order by m.opening desc, m.slug")
    List<Meeting> drafts(UUID process, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series s where m.state in (ANNOUNCED, CANCELLED, ARCHIVED)"
            + " and (m.closesOn is null or m.closesOn < :today) and m.opening >= :from and m.opening <= :until"
            + " and (m.opening < :until or m.slug > :slug)"
            + " and (cast(:series as string) is null or s.slug = :series) and " + IN_PROCESS + " and "
            + Meetings.OUTLINED
            + " order by m.opening desc, m.slug")
    List<Meeting> past(
            LocalDate today,
            String from,
            String until,
            String slug,
            String series,
            UUID process,
            UUID person,
            String roles,
            UUID within,
            Instant now,
            Page page);

    @HQL("select m from Meeting m left join fetch m.series where m.opening <= :opening"
            + " and (m.opening < :opening or m.slug > :slug) and " + IN_PROCESS + " and " + Meetings.OUTLINED
            + " order by m.opening desc, m.slug")
    List<Meeting> listedAfter(
            String opening, String slug, UUID process, UUID person, String roles, UUID within, Instant now, Page page);

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

    @HQL("select m from Meeting m left join fetch m.processes join m.topics topic where topic = :topic and "
            + Meetings.SEEN + " and m.state <> DRAFT order by m.opening desc, m.slug")
    List<Meeting> carrying(Topic topic, UUID person, String roles, UUID within, Instant now);

    /** Public knowledge: those that convene meetings of their own. */
    @HQL("select p from Process p where exists (select 1 from Meeting m join m.processes q where q = p"
            + " and m.state <> DRAFT and m.shown <> NOTHING) order by p.position")
    List<Process> processesWithMeetings();

    /** Those not over anywhere on Earth, by opening day, from after that one; of one process, or of every. */
    default List<Seen> comingFor(Actor actor, Instant now, UUID process, Meeting after, int most) {
        var today = today(now);
        return seen(
                coming(
                        after == null ? today.minusYears(1) : after.opensOn,
                        after == null ? new UUID(0, 0) : after.id,
                        today,
                        process,
                        actor.person(),
                        actor.rolesInQueries(),
                        actor.within(),
                        now,
                        Page.first(most)),
                actor,
                now);
    }

    default List<Seen> postponedFor(Actor actor, Instant now, UUID process) {
        return seen(
                postponed(today(now), process, actor.person(), actor.rolesInQueries(), actor.within(), now),
                actor,
                now);
    }

    default List<Seen> draftsFor(Actor actor, Instant now, UUID process) {
        return actor.person() == null
                ? List.of()
                : seen(drafts(process, actor.person(), actor.rolesInQueries(), actor.within(), now), actor, now);
    }

    /** Those over, the latest first, from after that one; of a year and of a series, or of any. */
    default List<Seen> pastFor(
            Actor actor, Instant now, UUID process, String year, String series, Meeting after, int most) {
        return seen(
                        past(
                                today(now),
                                year == null ? "" : year,
                                after != null ? after.opening() : year == null ? LATEST : year + LATEST,
                                after == null ? "" : after.slug,
                                series,
                                process,
                                actor.person(),
                                actor.rolesInQueries(),
                                actor.within(),
                                now,
                                Page.first(most)),
                        actor,
                        now)
                .stream()
                // Of what series an outline is, it does not say.
                .filter(it -> series == null || it.whole())
                .toList();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
    }

    /** All of them by pages, newest first; of one process, or of every: those after that one, or the first. */
    default List<Seen> listedFor(Actor actor, Instant now, UUID process, Meeting after, int most) {
        return seen(
                listedAfter(
                        after == null ? LATEST : after.opening(),
                        after == null ? "" : after.slug,
                        process,
                        actor.person(),
                        actor.rolesInQueries(),
                        actor.within(),
                        now,
                        Page.first(most)),
                actor,
                now);
    }

    private List<Seen> seen(List<Meeting> found, Actor actor, Instant now) {
        return Seen.all(found, Part.in(session(), actor, now, found));
    }
}
