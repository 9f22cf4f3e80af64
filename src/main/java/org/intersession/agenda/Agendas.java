package org.intersession.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.meeting.Meeting;

/** The working drafts of agenda and programme, as the secretariat of the meeting has them. */
public interface Agendas {
    Session session();

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

    @HQL("where meeting = :meeting and id = :id")
    Optional<Sitting> sitting(Meeting meeting, UUID id);
}
