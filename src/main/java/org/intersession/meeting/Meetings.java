package org.intersession.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.intersession.meeting.distribution.Opened;
import org.intersession.meeting.distribution.Rights;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.platform.Missing;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.Topic;

/** The meetings we keep, found through whoever asks: what they may not see is not there. */
public interface Meetings {
    /** Who has a part in a meeting {@code m}: its secretariats; out of draft, whoever has a grant at it or for a party admitted. */
    String PART = Standing.AT_M;

    /** The one meeting to which a personal link leads: its holder finds it, and there what a link shows. */
    String BY_LINK = "m.state <> DRAFT and m.id = cast(:within as uuid)";

    /** Who may see a meeting {@code m} whole: everybody, if it is out of draft and shown; whoever has a part in it. */
    String SEEN = "(m.state <> DRAFT and m.shown = ALL or " + BY_LINK + " or " + PART + ")";

    /** Who may see of a meeting {@code m} at least that it takes place, its processes and dates: see {@link Seen}. */
    String OUTLINED = "(m.state <> DRAFT and m.shown <> NOTHING or " + BY_LINK + " or " + PART + ")";

    /** Of that process, or of any. */
    String IN_PROCESS =
            "(cast(:process as uuid) is null or exists (select 1 from m.processes one where one.id = :process))";

    /** Later than every {@link Meeting#opening}. */
    String LATEST = "~";

    Session session();

    /** Forgets what this request has read, so that it sees what an act has changed since. */
    default void readAnew() {
        session().clear();
    }

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.slug = :slug and " + OUTLINED)
    Optional<Meeting> outlined(String slug, UUID person, String roles, UUID within, Instant now);

    /** A meeting as somebody finds it, with what their grants open at it: {@link Rights#OPENED}. */
    record Found(Meeting meeting, String opened) {}

    @HQL("select m as meeting, " + Rights.OPENED
            + " as opened from Meeting m left join fetch m.series s left join fetch s.process where m.slug = :slug and "
            + OUTLINED)
    Optional<Found> found(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL("select m.id from Meeting m where m.id in :meetings and " + PART)
    List<UUID> partIn(Collection<UUID> meetings, UUID person, String roles, UUID within, Instant now);

    /** @param since a meeting is not longer than the time from then until today */
    @HQL("select m from Meeting m left join fetch m.series where m.state in (ANNOUNCED, POSTPONED, CANCELLED)"
            + " and m.opensOn >= :since and m.closesOn >= :today and (m.opensOn > :since or m.id > :after) and "
            + IN_PROCESS + " and " + OUTLINED + " order by m.opensOn, m.id")
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
            + IN_PROCESS + " and " + OUTLINED + " order by m.opensOn, m.id")
    List<Meeting> postponed(LocalDate today, UUID process, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series where m.state = DRAFT and " + IN_PROCESS + " and " + PART
            + " order by m.opening desc, m.slug")
    List<Meeting> drafts(UUID process, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series s where m.state in (ANNOUNCED, CANCELLED, ARCHIVED)"
            + " and (m.closesOn is null or m.closesOn < :today) and m.opening >= :from and m.opening <= :until"
            + " and (m.opening < :until or m.slug > :slug)"
            + " and (cast(:series as string) is null or s.slug = :series) and " + IN_PROCESS + " and " + OUTLINED
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
            + " and (m.opening < :opening or m.slug > :slug) and " + IN_PROCESS + " and " + OUTLINED
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

    @HQL("select m from Meeting m left join fetch m.processes join m.topics topic where topic = :topic and " + SEEN
            + " and m.state <> DRAFT order by m.opening desc, m.slug")
    List<Meeting> carrying(Topic topic, UUID person, String roles, UUID within, Instant now);

    /** Public knowledge: those that convene meetings of their own. */
    @HQL("select p from Process p where exists (select 1 from Meeting m join m.processes q where q = p"
            + " and m.state <> DRAFT and m.shown <> NOTHING) order by p.position")
    List<Process> processesWithMeetings();

    @HQL("select exists (select 1 from Meeting where state = ARCHIVED)")
    boolean anyArchived();

    @HQL("select m.slug from Meeting m where m.slug = :slug or m.slug like concat(:slug, '-%')")
    List<String> slugsLike(String slug);

    @HQL("where madeFrom = :form")
    Optional<Meeting> madeFrom(UUID form);

    @HQL("select s from Series s join fetch s.process p where p.id in :processes order by p.position, s.slug")
    List<Series> seriesOf(Collection<UUID> processes);

    @HQL("select p from Process p where p.slug in :slugs")
    List<Process> processes(Collection<String> slugs);

    @HQL("select p from Process p where p.id in :ids order by p.position")
    List<Process> processesOf(Collection<UUID> ids);

    @HQL("select p from Party p where p.code in :codes")
    List<Party> partners(Collection<String> codes);

    @HQL("select t from Topic t where t.slug in :slugs")
    List<Topic> topics(Collection<String> slugs);

    @HQL("select t from Topic t order by t.kind, t.position")
    List<Topic> allTopics();

    /** Two acts that choose an address, or come from one form, wait for each other. */
    default void lockAddresses() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(2027020500)", Object.class)
                .getSingleResult();
    }

    /** That address, or the first free one after it; a clash with a hidden meeting is solved without a word. */
    default String freeSlug(String wanted) {
        var taken = new HashSet<>(slugsLike(wanted));
        taken.add("new");
        var slug = wanted;
        for (var n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    @HQL("where meeting = :meeting order by at desc, id desc")
    List<MeetingChange> changes(Meeting meeting);

    /** For the parts of one page. */
    default List<MeetingChange> changes(Meeting meeting, Asked asked, boolean none) {
        return none ? List.of() : asked.once("changes", meeting.id, () -> changes(meeting));
    }

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Admission> admission(Meeting meeting, UUID party);

    /** The meeting, for somebody who sees it whole. What hangs on a meeting asks for it so. */
    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    /** The meeting, whole or in outline. */
    default Seen outlinedFor(Actor actor, Instant now, String slug) {
        var meeting = outlined(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
        return Seen.of(meeting, partIn(actor, now, List.of(meeting)));
    }

    /** The same for its page, whose parts ask what is opened there. */
    default Seen foundFor(Actor actor, Instant now, String slug) {
        var found = found(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
        actor.opened(found.meeting().id, now, found::opened);
        return Seen.of(found.meeting(), partIn(actor, now, List.of(found.meeting())));
    }

    /**
     * What the parts of its page have to know first, of all of them in one question.
     *
     * @param expressions of a query over the meeting {@code m}, through the actor: {@link MeetingSection#counts}
     */
    default Object[] figures(Actor actor, Instant now, Meeting meeting, List<String> expressions) {
        var hql = "select " + String.join(", ", expressions) + " from Meeting m where m.id = :meeting";
        return session()
                .createSelectionQuery(hql, Object[].class)
                .setParameter("meeting", meeting.id)
                .setParameter("person", actor.person())
                .setParameter("opened", Opened.at(session(), actor, now, meeting.id))
                .setParameter("within", actor.within())
                .setParameter("now", now)
                .getSingleResult();
    }

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
        return Seen.all(found, partIn(actor, now, found));
    }

    /** Of these meetings those that they see whole by a part of theirs; what everybody sees whole is not asked. */
    default Set<UUID> partIn(Actor actor, Instant now, Collection<Meeting> meetings) {
        var asked = meetings.stream()
                .filter(it -> it.shown != Meeting.Shown.ALL)
                .map(it -> it.id)
                .toList();
        if (actor.person() == null || asked.isEmpty()) {
            return Set.of();
        }
        var ids = new HashSet<>(partIn(asked, actor.person(), actor.rolesInQueries(), actor.within(), now));
        if (actor.within() != null) {
            ids.add(actor.within());
        }
        return ids;
    }
}
