package org.intersession.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;

/** How the registry comes into an empty database. */
@ApplicationScoped
@Transactional
public class RegistryActions {
    private final Parties parties;

    RegistryActions(Parties parties) {
        this.parties = parties;
    }

    /** Fills the registry from the photograph, if there is nothing in it. Of two nodes that start at once one does it. */
    public void load(Actor actor) {
        Guard.allow(RegistryPolicy.mayLoad(actor));
        if (parties.any()) {
            return;
        }
        parties.waitForTurn();
        if (!parties.any()) {
            new Loading().run();
        }
    }
}
