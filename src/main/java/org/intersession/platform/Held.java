package org.intersession.platform;

import java.util.UUID;

/**
 * A grant as the actor carries it, by ids: a role in a process, a meeting or for a party. A focal point holds party ×
 * process, or party alone for all processes; a delegate meeting × party.
 */
public record Held(Role role, UUID process, UUID meeting, UUID party) {}
