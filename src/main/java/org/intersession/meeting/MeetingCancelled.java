package org.intersession.meeting;

import java.util.UUID;

/** A meeting will not be held. */
public record MeetingCancelled(UUID meeting) {}
