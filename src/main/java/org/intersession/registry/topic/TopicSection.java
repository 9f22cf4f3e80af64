package org.intersession.registry.topic;

import java.time.Instant;
import java.util.Optional;
import org.intersession.platform.Actor;
import org.intersession.registry.Part;

/**
 * A part of a topic's page that belongs to a feature above the registry: meetings and documents that carry it. Each is one bean, with its own template and its own
 * rights.
 */
public interface TopicSection {
    /** What it shows to that person at that instant; empty when nothing. */
    Optional<Part> part(Actor actor, Topic topic, Instant now);
}
