package org.intersession.agenda;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.intersession.agenda.sitting.Scheduled;
import org.intersession.agenda.sitting.Sitting;
import org.intersession.agenda.speaker.Speaker;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingChange;
import org.intersession.meeting.distribution.Rights;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** The working drafts of agenda and programme. Their secretariat sees them, and the chair of the meeting. */
public interface Agendas {
    String SEEN = Rights.AT_THE_TABLE;

    Session session();

    /** The meeting whose draft they may see. */
    @HQL("select m from Meeting m where m.slug = :slug and " + SEEN)
    Optional<Meeting> seen(String slug, UUID person, String roles, UUID within, Instant now);

    default Meeting draftedBy(Actor actor, Instant now, String slug) {
        return seen(slug, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    @HQL("where meeting = :meeting")
    Optional<Agenda> of(Meeting meeting);

    /** The items in their order: each followed by its sub-items. */
    @HQL("select i from AgendaItem i left join fetch i.parent p where i.meeting = :meeting"
            + " order by coalesce(p.position, i.position), case when p.id is null then 0 else 1 end, i.position")
    List<AgendaItem> items(Meeting meeting);

    @HQL("select i from AgendaItem i left join fetch i.parent where i.meeting = :meeting and i.id = :id")
    Optional<AgendaItem> item(Meeting meeting, UUID id);

    @HQL("select i from AgendaItem i left join fetch i.parent where i.meeting = :meeting and i.number = :number")
    Optional<AgendaItem> numbered(Meeting meeting, String number);

    @HQL("where meeting = :meeting order by day, startsAt, endsAt desc")
    List<Sitting> sittings(Meeting meeting);

    @HQL("select c from MeetingChange c join fetch c.meeting where c.id = :id")
    Optional<MeetingChange> change(UUID id);

    /** When the meeting was last moved, put off or called off; null if it never was. */
    @HQL("select max(c.at) from MeetingChange c where c.meeting = :meeting")
    Instant changed(Meeting meeting);

    @HQL("where meeting = :meeting and id = :id")
    Optional<Sitting> sitting(Meeting meeting, UUID id);

    /** A sitting by the name that it has outside. */
    default Sitting keyed(Meeting meeting, String key) {
        return sittings(meeting).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    @HQL("select s from Scheduled s join fetch s.item i left join fetch i.parent where s.meeting = :meeting"
            + " order by s.position")
    List<Scheduled> scheduled(Meeting meeting);

    @HQL("select s from Scheduled s join fetch s.item join fetch s.sitting where s.meeting = :meeting and s.id = :id")
    Optional<Scheduled> scheduledOne(Meeting meeting, UUID id);

    @HQL("where meeting = :meeting order by part, position")
    List<Speaker> speakers(Meeting meeting);

    @HQL(
            "select s from Speaker s join fetch s.sitting left join fetch s.item where s.meeting = :meeting and s.id = :id")
    Optional<Speaker> speaker(Meeting meeting, UUID id);

    @HQL(
            "select (select count(*) from Scheduled s where s.item = :item) + (select count(*) from Speaker p where p.item = :item)")
    long uses(AgendaItem item);

    @HQL("where sitting = :sitting order by position")
    List<Scheduled> scheduledIn(Sitting sitting);

    @HQL("select s from Speaker s left join fetch s.item where s.sitting = :sitting order by s.position")
    List<Speaker> speakersOf(Sitting sitting);

    /** The draft as a whole, made if there is none, and nobody else's until the transaction ends. */
    default Agenda locked(Meeting meeting, Instant now) {
        session()
                .createNativeMutationQuery("insert into agenda (id, version, meeting_id, changed_at)"
                        + " values (:id, 0, :meeting, :now) on conflict do nothing")
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("meeting", meeting.id)
                .setParameter("now", now)
                .executeUpdate();
        var agenda = of(meeting).orElseThrow();
        session().refresh(agenda, LockModeType.PESSIMISTIC_WRITE);
        return agenda;
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }

    /** Writes what has been changed so far, so that the database says at once what it will not have. */
    default void write() {
        session().flush();
    }
}
