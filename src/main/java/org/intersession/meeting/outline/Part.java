package org.intersession.meeting.outline;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;

/** The part somebody has in meetings by what they were granted: through it they see whole what the public does not. */
public interface Part {
    String HQL = "select m.id from Meeting m where m.id in :meetings and " + Meetings.PART;

    /** Of these meetings those that they see whole by a part of theirs; what everybody sees whole is not asked. */
    static Set<UUID> in(Session session, Actor actor, Instant now, Collection<Meeting> meetings) {
        var asked = meetings.stream()
                .filter(it -> it.shown != Meeting.Shown.ALL)
                .map(it -> it.id)
                .toList();
        if (actor.person() == null || asked.isEmpty()) {
            return Set.of();
        }
        var ids = new HashSet<>(session.createSelectionQuery(HQL, UUID.class)
                .setParameter("meetings", asked)
                .setParameter("person", actor.person())
                .setParameter("roles", actor.rolesInQueries())
                .setParameter("within", actor.within())
                .setParameter("now", now)
                .getResultList());
        if (actor.within() != null) {
            ids.add(actor.within());
        }
        return ids;
    }
}
