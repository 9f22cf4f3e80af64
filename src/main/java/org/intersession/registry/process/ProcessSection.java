package org.intersession.registry.process;

import java.time.Instant;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;
import org.intersession.registry.Process;

/**
 * A part of a process's page that belongs to a feature above the registry: meetings, outcomes and publications,
 * counterparts, the secretariat's acts. Each is one bean, with its own template and its own rights.
 */
public interface ProcessSection {
    /** What it shows to that person at that instant; empty when nothing. */
    Optional<Part> part(Actor actor, Process process, Instant now);
}
