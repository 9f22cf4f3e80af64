package org.intersession.registry.party;

import java.time.Instant;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Party;

/**
 * A part of a party's page that belongs to a feature above the registry: its part in meetings, its addressees. Each is one bean, with its own template and its own
 * rights.
 */
public interface PartySection {
    /** What it shows to that person at that instant; empty when nothing. */
    Optional<Part> part(Actor actor, Party party, Instant now);
}
