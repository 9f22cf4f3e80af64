package org.intersession.meeting.change;

import java.util.UUID;

/** A meeting has other days, another place or another mode; {@code change} is its dated entry. */
public record MeetingMoved(UUID meeting, UUID change) {}
