package org.intersession.identity.granting;

import java.util.Set;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/**
 * Who may appoint: an administrator anywhere; within its process the secretariat, its colleagues, the focal points of
 * parties for that process, and chair and conference services of its meetings.
 */
public final class GrantPolicy {
    private static final Set<Role> OF_A_PROCESS =
            Set.of(Role.SECRETARIAT, Role.FOCAL_POINT, Role.CHAIR, Role.CONFERENCE_SERVICES);

    private GrantPolicy() {}

    /** @param processes those within which the grant holds: one, or those of the meeting; empty for a party alone */
    public static boolean mayAppoint(Actor actor, Role role, Set<UUID> processes) {
        return OF_A_PROCESS.contains(role) && (actor.admin() || !processes.isEmpty() && actor.secretariatOf(processes));
    }

    public static boolean mayEnd(Actor actor, Role role, Set<UUID> processes) {
        return actor.admin() || OF_A_PROCESS.contains(role) && actor.secretariatOf(processes);
    }

    /** Who sees who acts for a process. */
    public static boolean mayReadPeople(Actor actor, UUID process) {
        return actor.admin() || actor.secretariatOf(Set.of(process));
    }

    /** Persons of all processes, and the log. */
    public static boolean mayAdminister(Actor actor) {
        return actor.admin();
    }
}
