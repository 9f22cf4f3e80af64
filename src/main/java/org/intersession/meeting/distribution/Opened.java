package org.intersession.meeting.distribution;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.intersession.platform.Actor;

/** What the grants of whoever asks open at one meeting, for the conditions of {@link Rights} that are said "there". */
public interface Opened {
    String AT_THE_MEETING = "select " + Rights.OPENED + " from Meeting m where m.id = :meeting";

    /** Asked once a moment: what a request reads at one instant is opened by one answer. */
    static String at(Session session, Actor actor, Instant now, UUID meeting) {
        return actor.opened(
                meeting,
                now,
                () -> actor.person() == null
                        ? null
                        : session.createSelectionQuery(AT_THE_MEETING, String.class)
                                .setParameter("meeting", meeting)
                                .setParameter("person", actor.person())
                                .setParameter("roles", actor.rolesInQueries())
                                .setParameter("within", actor.within())
                                .setParameter("now", now)
                                .getSingleResultOrNull());
    }
}
