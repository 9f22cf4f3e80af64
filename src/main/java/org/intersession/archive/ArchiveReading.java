package org.intersession.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.intersession.identity.signin.FreshSignIn;
import org.intersession.meeting.MeetingArchive;
import org.intersession.meeting.Meetings;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.web.Site;

/** A meeting at one moment, packed for its archive. That it was taken out is in the log before its first byte leaves. */
@ApplicationScoped
@Transactional
class ArchiveReading {
    private final Meetings meetings;
    private final MeetingArchive itself;
    private final List<ArchivePart<?>> parts;
    private final FreshSignIn fresh;
    private final Journal journal;
    private final ObjectMapper json;
    private final Site site;
    private final Clock clock;

    ArchiveReading(
            Meetings meetings,
            MeetingArchive itself,
            @All List<ArchivePart<?>> parts,
            FreshSignIn fresh,
            Journal journal,
            ObjectMapper json,
            Site site,
            Clock clock) {
        this.meetings = meetings;
        this.itself = itself;
        this.parts = parts;
        this.fresh = fresh;
        this.journal = journal;
        this.json = json;
        this.site = site;
        this.clock = clock;
    }

    Packed packed(Actor actor, String slug) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(ArchivePolicy.mayTakeOut(actor, meeting));
        fresh.demand(actor);
        var packed = new Packed(meeting.slug, site.address(), now);
        packed.text("meeting.json", text(itself.written(meeting)));
        for (var part : parts) {
            packed.text(part.name() + ".json", text(part.written(meeting, packed)));
        }
        journal.note(actor, "meeting.exported", meeting.id);
        return packed;
    }

    private String text(Object said) {
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(said);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
