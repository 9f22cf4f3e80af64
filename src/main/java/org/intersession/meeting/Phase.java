package org.intersession.meeting;

import java.time.Instant;

/** Where a meeting stands: kept while it is a draft, put off, called off or of the archive, else read from the clock. */
public enum Phase {
    DRAFT,
    OPEN,
    UPCOMING,
    SITTING,
    CONCLUDED,
    POSTPONED,
    CANCELLED,
    ARCHIVED;

    static Phase of(Meeting meeting, Instant now) {
        return switch (meeting.state) {
            case DRAFT -> DRAFT;
            case POSTPONED -> POSTPONED;
            case CANCELLED -> CANCELLED;
            case ARCHIVED -> ARCHIVED;
            case ANNOUNCED -> {
                if (meeting.opens() == null || !now.isAfter(meeting.opens().toInstant())) {
                    var asks = meeting.nominationsCloseAt != null && meeting.nominationsOpen(now);
                    yield asks ? OPEN : UPCOMING;
                }
                yield now.isAfter(meeting.closes().toInstant()) ? CONCLUDED : SITTING;
            }
        };
    }

    /** Whether its days are still to come or have begun. */
    public boolean ahead() {
        return this == OPEN || this == UPCOMING || this == SITTING;
    }

    public boolean over() {
        return this == CONCLUDED || this == ARCHIVED;
    }
}
