package org.intersession.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingArchive;
import org.intersession.meeting.archive.ArchivePart;
import org.intersession.meeting.archive.ArchivePart.Unfit;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** Taking a meeting of another installation in: all of it, or nothing. */
@ApplicationScoped
@Transactional
public class MeetingArchiveActions {
    private final MeetingArchive itself;
    private final List<ArchivePart<?>> parts;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    MeetingArchiveActions(
            MeetingArchive itself, @All List<ArchivePart<?>> parts, Journal journal, ObjectMapper json, Clock clock) {
        this.itself = itself;
        this.parts = parts;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** Answers the address of the meeting. */
    String takeIn(Actor actor, Unpacking.Unpacked unpacked) {
        Guard.allow(ArchivePolicy.mayTakeIn(actor));
        try {
            var meeting = itself.read(said("meeting", unpacked, MeetingArchive.Said.class), actor.person());
            var now = clock.instant();
            parts.stream()
                    .sorted(Comparator.comparing(ArchivePart::position))
                    .forEach(it -> read(it, meeting, unpacked, actor.person(), now));
            Meeting.flush();
            journal.note(actor, "meeting.imported", meeting.id);
            return meeting.slug;
        } catch (Unfit unfit) {
            throw refused(unfit);
        } catch (PersistenceException | DateTimeException | IllegalArgumentException | NullPointerException wrong) {
            throw Unpacking.refused(ArchiveMessages::notUnderstood);
        }
    }

    private <T> void read(ArchivePart<T> part, Meeting meeting, Unpacking.Unpacked unpacked, UUID by, Instant now) {
        part.read(meeting, said(part.name(), unpacked, part.kind()), unpacked.files(), by, now);
        Meeting.flush();
    }

    private <T> T said(String name, Unpacking.Unpacked unpacked, Class<T> kind) {
        JsonNode said = unpacked.said().get(name);
        if (said == null) {
            throw Unpacking.refused(it -> it.lacking(Bag.DATA + name + ".json"));
        }
        try {
            return json.treeToValue(said, kind);
        } catch (JsonProcessingException other) {
            throw Unpacking.refused(it -> it.damaged(Bag.DATA + name + ".json"));
        }
    }

    private static Refusal refused(Unfit unfit) {
        return Unpacking.refused(it -> switch (unfit.why) {
            case PROCESS -> it.processUnknown(unfit.name);
            case PARTY -> it.partyUnknown(unfit.name);
            case TAKEN -> it.meetingThere(unfit.name);
            case SYMBOL -> it.symbolTaken(unfit.name);
            case FILE -> it.lacking(unfit.name);
            case WORDS -> it.notUnderstood();
        });
    }
}
