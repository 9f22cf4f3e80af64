package org.intersession.registry.party;

import io.quarkus.qute.TemplateExtension;
import org.intersession.platform.Actor;
import org.intersession.platform.Role;

/** Who may add a party with a designation of its own: an administrator, who keeps the registry, or any secretariat. */
@TemplateExtension
public final class PartyPolicy {
    private PartyPolicy() {}

    public static boolean mayAdd(Actor actor) {
        return actor.isSystem()
                || actor.admin()
                || !actor.processes(Role.SECRETARIAT).isEmpty();
    }
}
