package org.intersession.archive;

import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;

/** A meeting is taken out by its secretariat, and taken in by an administrator. */
final class ArchivePolicy {
    private ArchivePolicy() {}

    static boolean mayTakeOut(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    static boolean mayTakeIn(Actor actor) {
        return actor.admin() && actor.person() != null;
    }
}
