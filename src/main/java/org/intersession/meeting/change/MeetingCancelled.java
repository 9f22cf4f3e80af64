package org.intersession.meeting.change;

import java.util.UUID;

/** A meeting will not be held. */
public record MeetingCancelled(UUID meeting) {}
