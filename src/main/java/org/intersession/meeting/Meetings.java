package org.intersession.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.distribution.Admission;
import org.intersession.meeting.distribution.Opened;
import org.intersession.meeting.distribution.Rights;
import org.intersession.meeting.distribution.Standing;
import org.intersession.meeting.outline.Part;
import org.intersession.meeting.outline.Seen;
import org.intersession.meeting.page.MeetingSection;
import org.intersession.platform.Actor;
import org.intersession.platform.Asked;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.topic.Topic;

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

    /** Until the act ends nobody else holds it or changes it; where somebody has since it was read, the act is stale. */
    default void hold(Meeting meeting) {
        session().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * For an act that writes to people when and where it is: whoever moves it meanwhile waits, and finds them among
     * those to tell. Where it has moved since it was read, the act is stale.
     */
    default void holdStill(Meeting meeting) {
        session().lock(meeting, LockModeType.PESSIMISTIC_READ);
    }

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

    /** Of these meetings those that they see whole by a part of theirs. */
    default Set<UUID> partIn(Actor actor, Instant now, Collection<Meeting> meetings) {
        return Part.in(session(), actor, now, meetings);
    }

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
     * @param figures a query of one row over the meeting {@code m}, through the actor: {@link MeetingSection#counts}
     */
    default Object[] figures(Actor actor, Instant now, Meeting meeting, String figures) {
        return session()
                .createSelectionQuery(figures, Object[].class)
                .setParameter("meeting", meeting.id)
                .setParameter("person", actor.person())
                .setParameter("opened", Opened.at(session(), actor, now, meeting.id))
                .setParameter("within", actor.within())
                .setParameter("now", now)
                .getSingleResult();
    }
}
