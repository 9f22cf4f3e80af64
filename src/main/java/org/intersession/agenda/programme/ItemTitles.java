package org.intersession.agenda.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.intersession.agenda.AgendaItem;
import org.intersession.agenda.AgendaPolicy;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Translated;

/** What items are called where papers stand under them: for each reader as in the agenda that they read, else by number. */
@ApplicationScoped
public class ItemTitles {
    private final Courses courses;

    ItemTitles(Courses courses) {
        this.courses = courses;
    }

    /** What somebody reads of an agenda: whoever reads the same has the same titles. @param rendition null for none */
    public record Read(boolean draft, UUID rendition) {}

    public Read read(Actor actor, Meeting meeting, Instant now) {
        return AgendaPolicy.mayReadDraft(actor, meeting)
                ? new Read(true, null)
                : new Read(false, courses.newest(actor, now, meeting).orElse(null));
    }

    /** Null where the agenda that is read has no such item, or calls it otherwise: the draft has gone on. */
    public Translated of(AgendaItem item, Read read) {
        var theirs = read.draft
                || read.rendition != null
                        && courses.programme(read.rendition).items().stream()
                                .anyMatch(it -> it.number().equals(item.number)
                                        && it.title().equals(item.title));
        return theirs ? item.title : null;
    }
}
