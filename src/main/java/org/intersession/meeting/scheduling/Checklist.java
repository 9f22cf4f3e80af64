package org.intersession.meeting.scheduling;

import java.util.List;
import java.util.Locale;
import org.intersession.meeting.Meeting;

/** What is to be seen to before a meeting is announced. Each feature that has something to remind of is one bean. */
public interface Checklist {
    List<Line> before(Meeting meeting, Locale locale);

    /**
     * One thing that is missing or worth a look.
     *
     * @param needed whether the meeting cannot be announced without it
     * @param sentence in the reader's language
     * @param link where it is put right
     */
    record Line(boolean needed, String sentence, String link) {}
}
