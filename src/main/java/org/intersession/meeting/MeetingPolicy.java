package org.intersession.meeting;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.intersession.meeting.Meeting.State;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** Who may do what with a meeting. In a joint meeting each of its secretariats is at home. */
@TemplateExtension
public final class MeetingPolicy {
    private MeetingPolicy() {}

    /** Whether they are the secretariat of any process at all. */
    public static boolean maySchedule(Actor actor) {
        return actor.isSystem() || !actor.processes(Role.SECRETARIAT).isEmpty();
    }

    /** A meeting is scheduled by whoever is the secretariat of one of its processes. */
    public static boolean maySchedule(Actor actor, Collection<UUID> processes) {
        return actor.secretariatOf(processes);
    }

    /** A process is named in a meeting by its own secretariat: no other brings it in. */
    static boolean mayName(Actor actor, UUID process) {
        return actor.secretariatOf(List.of(process));
    }

    /** What a process opens of what the table of rights leaves to it. */
    public static boolean mayOpen(Actor actor, UUID process) {
        return actor.secretariatOf(List.of(process));
    }

    public static boolean mayLoadArchive(Actor actor) {
        return actor.isSystem();
    }

    public static boolean mayRevise(Actor actor, Meeting meeting) {
        return actor.secretariatOf(meeting.processIds());
    }

    public static boolean mayAnnounce(Actor actor, Meeting meeting) {
        return mayRevise(actor, meeting) && meeting.state == State.DRAFT;
    }

    /** Moving it also takes up again one that was postponed. */
    public static boolean mayMove(Actor actor, Meeting meeting) {
        return mayRevise(actor, meeting) && (meeting.state == State.ANNOUNCED || meeting.state == State.POSTPONED);
    }

    public static boolean mayPostpone(Actor actor, Meeting meeting) {
        return mayRevise(actor, meeting) && meeting.state == State.ANNOUNCED;
    }

    public static boolean mayCancel(Actor actor, Meeting meeting) {
        return mayMove(actor, meeting);
    }

    public static boolean mayExtend(Actor actor, Meeting meeting) {
        return mayPostpone(actor, meeting);
    }

    /** The joining link: for confirmed delegates, for those who run the meeting, for nobody else. */
    public static boolean mayJoin(Actor actor, Meeting meeting) {
        return mayRevise(actor, meeting)
                || actor.chairOf(meeting.id)
                || actor.conferenceServicesOf(meeting.id)
                || actor.delegateAt(meeting.id) && actor.known() != Actor.Known.BY_LINK;
    }
}
