package org.intersession.agenda;

import java.util.Locale;
import org.intersession.meeting.Meeting;
import org.intersession.platform.language.Dates;

/** "Geneva time", for the heads of programmes. */
public final class Places {
    private Places() {}

    public static String time(Meeting meeting, Locale locale) {
        return meeting.zone == null
                ? ""
                : Dates.placeTime(meeting.zone, meeting.city == null ? null : meeting.city.in(locale), locale);
    }
}
