package org.intersession.addressee;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.intersession.platform.Actor;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** Who keeps the addressees of a process: its secretariat; a party chooses with it the language in which it is written to. */
@TemplateExtension
public final class AddresseePolicy {
    private AddresseePolicy() {}

    public static boolean mayKeepAddressees(Actor actor, Process process) {
        return actor.secretariatOf(List.of(process.id));
    }

    public static boolean mayChooseLanguage(Actor actor, Process process, Party party) {
        return mayKeepAddressees(actor, process) || actor.focalPointOf(party.id, List.of(process.id));
    }
}
