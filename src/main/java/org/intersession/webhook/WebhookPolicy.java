package org.intersession.webhook;

import java.util.Set;
import java.util.UUID;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/**
 * Who may have another system told: a secretariat of its process; a machine and an administrator of all they may see.
 * What is told each time is what the subscriber may see then.
 */
final class WebhookPolicy {
    private WebhookPolicy() {}

    static boolean mayHave(Actor actor) {
        return actor.person() != null
                && actor.signedIn()
                && (actor.admin()
                        || actor.machine()
                        || !actor.processes(Role.SECRETARIAT).isEmpty());
    }

    /** @param process null for all processes */
    static boolean maySubscribe(Actor actor, UUID process) {
        return mayHave(actor)
                && (actor.admin() || actor.machine() || process != null && actor.secretariatOf(Set.of(process)));
    }
}
