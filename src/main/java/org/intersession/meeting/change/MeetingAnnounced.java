package org.intersession.meeting.change;

import java.util.UUID;

/** A meeting stands on the calendar, as far as it is shown. */
public record MeetingAnnounced(UUID meeting) {}
