package org.intersession.meeting.change;

import java.util.List;
import org.intersession.meeting.Meeting;

/**
 * Whom a change of a meeting concerns, as a feature knows them: every invited party that has not sent regrets, every
 * confirmed person. Whoever is named by several features is written to once.
 */
public interface Concerned {
    List<Recipient> of(Meeting meeting);
}
