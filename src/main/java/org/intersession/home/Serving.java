package org.intersession.home;

import java.time.LocalDate;
import java.util.List;
import org.intersession.agenda.programme.Programme;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;

/**
 * A meeting as conference services find it: the sittings of today, or of the day on which it sits next, with the papers of
 * their items.
 *
 * @param day the day of these sittings; null where none is to come
 */
public record Serving(Meeting meeting, LocalDate day, boolean today, List<Held> sittings) {
    /** A sitting, and what is read in it. */
    public record Held(Programme.Slot slot, List<Document> papers) {}
}
