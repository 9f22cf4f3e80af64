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
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;
import org.intersession.platform.Role;
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

    /** {@link Meeting#opening} of a meeting {@code m}, by which lists of them stand. */
    String OPENING = "coalesce(m.opensPrecisely, cast(m.opensOn as string), '9999')";

    Session session();

    /** Forgets what this request has read, so that it sees what an act has changed since. */
    default void readAnew() {
        session().clear();
    }

    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.slug = :slug and " + OUTLINED)
    Optional<Meeting> outlined(String slug, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m.id from Meeting m where " + PART)
    List<UUID> partIn(UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m where m.state in (ANNOUNCED, POSTPONED, CANCELLED) and m.closesOn >= :today and "
            + OUTLINED + " order by m.opensOn, m.id")
    List<Meeting> coming(LocalDate today, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series left join fetch m.processes"
            + " where (cast(:process as uuid) is null or exists (select 1 from m.processes one where one.id = :process))"
            + " and " + OUTLINED + " order by " + OPENING + " desc, m.slug")
    List<Meeting> listed(UUID process, UUID person, Collection<Role> roles, UUID within, Instant now);

    @HQL("select m from Meeting m left join fetch m.series"
            + " where (cast(:process as uuid) is null or exists (select 1 from m.processes one where one.id = :process))"
            + " and case when cast(:slug as string) is null then 1 when " + OPENING + " < :opening then 1 when "
            + OPENING
            + " = :opening and m.slug > :slug then 1 else 0 end = 1 and " + OUTLINED + " order by " + OPENING
            + " desc, m.slug")
    List<Meeting> listedAfter(
            String opening,
            String slug,
            UUID process,
            UUID person,
            Collection<Role> roles,
            UUID within,
            Instant now,
            Page page);

    @HQL("select m from Meeting m left join fetch m.processes join m.topics topic where topic = :topic and " + SEEN
            + " and m.state <> DRAFT order by " + OPENING + " desc, m.slug")
    List<Meeting> carrying(Topic topic, UUID person, Collection<Role> roles, UUID within, Instant now);

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

    @HQL("where meeting = :meeting and party.id = :party")
    Optional<Admission> admission(Meeting meeting, UUID party);

    /** The meeting, for somebody who sees it whole. What hangs on a meeting asks for it so. */
    default Meeting seenBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.roles(), actor.within(), now).orElseThrow(Missing::new);
    }

    /** The meeting, whole or in outline. */
    default Seen outlinedFor(Actor actor, Instant now, String slug) {
        var meeting = outlined(slug, actor.person(), actor.roles(), actor.within(), now)
                .orElseThrow(Missing::new);
        return Seen.of(meeting, partIn(actor, now));
    }

    /** Those not over anywhere on Earth, by opening day. */
    default List<Seen> comingFor(Actor actor, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.ofHours(-12));
        return Seen.all(coming(today, actor.person(), actor.roles(), actor.within(), now), partIn(actor, now));
    }

    /** All of them, newest first; of one process, or of every. */
    default List<Seen> listedFor(Actor actor, Instant now, UUID process) {
        return Seen.all(listed(process, actor.person(), actor.roles(), actor.within(), now), partIn(actor, now));
    }

    /** The same by pages: those after that one, or the first. */
    default List<Seen> listedFor(Actor actor, Instant now, UUID process, Meeting after, int most) {
        return Seen.all(
                listedAfter(
                        after == null ? null : after.opening(),
                        after == null ? null : after.slug,
                        process,
                        actor.person(),
                        actor.roles(),
                        actor.within(),
                        now,
                        Page.first(most)),
                partIn(actor, now));
    }

    /** Those that they see whole whatever the public sees: where they have a part, and where a personal link leads. */
    default Set<UUID> partIn(Actor actor, Instant now) {
        if (actor.person() == null) {
            return Set.of();
        }
        var ids = new HashSet<>(partIn(actor.person(), actor.roles(), actor.within(), now));
        if (actor.within() != null) {
            ids.add(actor.within());
        }
        return ids;
    }
}
