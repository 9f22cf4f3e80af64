package org.intersession.addressee;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.platform.Actor;
import org.intersession.registry.Process;

/** Who keeps the addressees of a process: its secretariat. */
@TemplateExtension
public final class AddresseePolicy {
    private AddresseePolicy() {}

    public static boolean mayKeepAddressees(Actor actor, Process process) {
        return actor.secretariatOf(List.of(process.id));
    }
}
