package org.intersession.meeting;

import java.util.EnumSet;
import java.util.Set;
import org.intersession.meeting.Meeting.Mode;

/** What an announced meeting cannot be without; the database holds the same. */
public enum Lack {
    DAYS,
    ZONE,
    LANGUAGES,
    CITY;

    /** In the order above. */
    static Set<Lack> of(Meeting meeting) {
        var lacks = EnumSet.noneOf(Lack.class);
        if (meeting.opensOn == null || meeting.closesOn == null) {
            lacks.add(DAYS);
        }
        if (meeting.zone == null) {
            lacks.add(ZONE);
        }
        if (meeting.languages.length == 0) {
            lacks.add(LANGUAGES);
        }
        if (meeting.mode != Mode.ONLINE && meeting.city == null) {
            lacks.add(CITY);
        }
        return lacks;
    }
}
