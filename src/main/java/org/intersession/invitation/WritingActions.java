package org.intersession.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intersession.mail.Outbox;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Journal;

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
        var writing = reminders.of(meeting, group, parties, clock.instant());
        var count = put(meeting, writing, "reminder");
        journal.note(actor, "reminder.sent", meeting.id);
        return count;
    }

    /** Sends a message, each address once. */
    int write(Actor actor, String slug, MessageForm form) {
        var meeting = mine(actor, slug);
        var count = put(meeting, messages.of(meeting, form), "message");
        journal.note(actor, "message.sent", meeting.id);
        return count;
    }

    private int put(Meeting meeting, Writing writing, String occasion) {
        var count = 0;
        for (var sheet : writing.sheets()) {
            var to = sheet.recipient();
            var text = Stream.of(
                            sheet.wording().text(),
                            InvitationLetters.contact(meeting, to.locale()),
                            InvitationLetters.chatham(meeting, to.locale()))
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            var letter = InvitationLetters.from(
                            meeting, sheet.key(), occasion, to.name(), to.address(), to.copy(), to.locale())
                    .about(meeting.id, to.party(), to.person())
                    .saying(sheet.reference(), sheet.wording().subject(), text);
            if (outbox.put(letter)) {
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
