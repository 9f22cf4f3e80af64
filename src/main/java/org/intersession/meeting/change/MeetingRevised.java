package org.intersession.meeting.change;

import java.util.UUID;

/** Something of a meeting was put otherwise, its days and place apart. */
public record MeetingRevised(UUID meeting) {}
