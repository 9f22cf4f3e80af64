package org.intersession.registry.process;

import io.quarkus.qute.TemplateExtension;
import java.util.Set;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;

/** Who keeps what the registry says of a process: its own secretariat. */
@TemplateExtension
public final class ProcessPolicy {
    private ProcessPolicy() {}

    public static boolean mayRevise(Actor actor, Process process) {
        return actor.secretariatOf(Set.of(process.id));
    }

    public static boolean mayEnterMemberships(Actor actor, Process process) {
        return actor.secretariatOf(Set.of(process.id));
    }
}
