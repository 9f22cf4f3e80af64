package org.intersession.meeting.change;

import java.util.UUID;

/** A meeting will not be held on its days, and has no others yet. */
public record MeetingPostponed(UUID meeting) {}
