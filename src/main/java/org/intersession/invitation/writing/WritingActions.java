package org.intersession.invitation.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.intersession.invitation.InvitationMessages;
import org.intersession.invitation.InvitationPolicy;
import org.intersession.invitation.letter.InvitationLetters;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Refusal;

/** Writing to invited parties after the invitation: a reminder, a message of the secretariat. */
@ApplicationScoped
@Transactional
public class WritingActions {
    private final Meetings meetings;
    private final Reminders reminders;
    private final Messages messages;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    WritingActions(
            Meetings meetings, Reminders reminders, Messages messages, Outbox outbox, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.reminders = reminders;
        this.messages = messages;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Reminds a group, or those of it that were ticked; on one day nobody twice. Answers how many mails. */
    public int remind(Actor actor, String slug, String group, Set<UUID> parties) {
        var meeting = mine(actor, slug);
        if (meeting.state == Meeting.State.CANCELLED) {
            throw Refusal.of(InvitationMessages.class, InvitationMessages::meetingCancelled);
        }
        var writing = reminders.of(meeting, group, parties, clock.instant());
        var count = put(meeting, writing, "reminder", reminders.reminding(group));
        journal.note(actor, "reminder.sent", meeting.id);
        return count;
    }

    /** Sends a message, each address once. If meanwhile others are concerned than the page said, nothing is sent. */
    public int write(Actor actor, String slug, MessageForm form) {
        var meeting = mine(actor, slug);
        var writing = messages.of(meeting, form);
        var now = writing.sheets().size();
        if (form.count() != null && form.count() != now) {
            throw Refusal.of(InvitationMessages.class, it -> it.othersConcerned(now));
        }
        var count = put(meeting, writing, "message", null);
        journal.note(actor, "message.sent", meeting.id);
        return count;
    }

    private int put(Meeting meeting, Writing writing, String occasion, RecipientGroup reminded) {
        var count = 0;
        for (var sheet : writing.sheets()) {
            var to = sheet.recipient();
            var letter = InvitationLetters.from(
                            meeting, sheet.key(), occasion, to.name(), to.address(), to.copy(), to.locale())
                    .about(meeting.id, to.party(), to.person())
                    .saying(
                            sheet.reference(),
                            sheet.wording().subject(),
                            sheet.wording().text());
            if (outbox.put(reminded == null ? letter : reminded.closed(letter, meeting, to))) {
                count++;
            }
        }
        return count;
    }

    private Meeting mine(Actor actor, String slug) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(InvitationPolicy.mayInvite(actor, meeting));
        return meeting;
    }
}
