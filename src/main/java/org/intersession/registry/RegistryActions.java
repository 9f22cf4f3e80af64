package org.intersession.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;

/** How the registry comes into an empty database. */
@ApplicationScoped
@Transactional
public class RegistryActions {
    /** Any number that no other lock of ours uses. */
    private static final long LOCK = 2005_07L;

    private final Parties parties;
    private final Session session;

    RegistryActions(Parties parties, Session session) {
        this.parties = parties;
        this.session = session;
    }

    /** Fills the registry from the photograph, if there is nothing in it. Of two nodes that start at once one does it. */
    public void load(Actor actor) {
        Guard.allow(RegistryPolicy.mayLoad(actor));
        if (parties.any()) {
            return;
        }
        session.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class)
                .getSingleResult();
        if (!parties.any()) {
            new Loading().run();
        }
    }
}
