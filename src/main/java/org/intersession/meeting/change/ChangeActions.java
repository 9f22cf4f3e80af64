package org.intersession.meeting.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.MeetingChange;
import org.intersession.meeting.MeetingMessages;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** What happens to a meeting once it is known. Each act leaves its dated entry and writes to whom it concerns, once. */
@ApplicationScoped
@Transactional
public class ChangeActions {
    private final Meetings meetings;
    private final ChangeLetters letters;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;
    private final Event<Object> events;

    ChangeActions(
            Meetings meetings,
            ChangeLetters letters,
            Outbox outbox,
            Journal journal,
            Clock clock,
            Event<Object> events) {
        this.meetings = meetings;
        this.letters = letters;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Other days or hours, another place or mode; also takes up again a meeting that was postponed. Each act answers how
     * many mails that are.
     */
    public int move(Actor actor, String slug, int version, ChangeForm.Wanted wanted) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayMove(actor, meeting));
        meeting.expectVersion(version);
        meetings.hold(meeting);
        if (meeting.state == Meeting.State.ANNOUNCED && meeting.plan().equals(wanted.plan())) {
            throw Refusal.of(MeetingMessages.class, MeetingMessages::nothingChanges)
                    .at("opens");
        }
        var change = meeting.moveTo(wanted.plan(), wanted.explanation(), now);
        var mails = keepAndTell(meeting, change, wanted);
        journal.note(actor, "meeting.move", meeting.id);
        events.fire(new MeetingMoved(meeting.id, change.id));
        return mails;
    }

    public int postpone(Actor actor, String slug, int version, ChangeForm.Wanted wanted) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayPostpone(actor, meeting));
        meeting.expectVersion(version);
        meetings.hold(meeting);
        var mails = keepAndTell(meeting, meeting.postpone(wanted.explanation(), now), wanted);
        journal.note(actor, "meeting.postpone", meeting.id);
        events.fire(new MeetingPostponed(meeting.id));
        return mails;
    }

    public int cancel(Actor actor, String slug, int version, ChangeForm.Wanted wanted) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayCancel(actor, meeting));
        meeting.expectVersion(version);
        meetings.hold(meeting);
        var mails = keepAndTell(meeting, meeting.cancel(wanted.explanation(), now), wanted);
        journal.note(actor, "meeting.cancel", meeting.id);
        events.fire(new MeetingCancelled(meeting.id));
        return mails;
    }

    /** Gives all parties longer to nominate; it writes to nobody, and stands on the page. */
    public void extend(Actor actor, String slug, int version, Instant deadline, ZoneId typedIn) {
        var now = clock.instant();
        var meeting = meetings.seenBy(actor, now, slug);
        Guard.allow(MeetingPolicy.mayExtend(actor, meeting));
        meeting.expectVersion(version);
        if (deadline.isAfter(meeting.opens().toInstant())) {
            throw Refusal.of(MeetingMessages.class, MeetingMessages::deadlineAfterOpening)
                    .at("nominations.day");
        }
        if (meeting.nominationsCloseAt != null && !deadline.isAfter(meeting.nominationsCloseAt)) {
            throw Refusal.of(MeetingMessages.class, MeetingMessages::notLater).at("nominations.day");
        }
        meeting.extendTo(deadline, typedIn, now).persist();
        journal.note(actor, "meeting.extend", meeting.id);
        events.fire(new DeadlineExtended(meeting.id));
    }

    /** If meanwhile more or fewer are concerned than the page said, it is shown again instead. */
    private int keepAndTell(Meeting meeting, MeetingChange change, ChangeForm.Wanted wanted) {
        change.persist();
        var written = letters.write(meeting, change);
        if (wanted.letters() != null && wanted.letters() != written.size()) {
            throw Refusal.of(MeetingMessages.class, it -> it.othersConcerned(written.size()));
        }
        written.forEach(one -> outbox.put(letters.letter(meeting, change, one)));
        return written.size();
    }
}
