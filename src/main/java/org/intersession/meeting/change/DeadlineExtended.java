package org.intersession.meeting.change;

import java.util.UUID;

/** Nominations for a meeting are awaited until another instant. */
public record DeadlineExtended(UUID meeting) {}
