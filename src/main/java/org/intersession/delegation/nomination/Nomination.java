package org.intersession.delegation.nomination;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.intersession.delegation.Delegate;
import org.intersession.delegation.Delegation;
import org.intersession.delegation.DelegationEntry;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.meeting.Phase;
import org.intersession.platform.language.Translated;

/**
 * The page on which a party answers and names its delegation, as one person sees it at one moment.
 *
 * @param delegation null before the first answer
 * @param records whether the reader records for the party instead of being of it
 * @param received how what they record was received, said once for everything on the page; null while not said
 */
public record Nomination(
        Invitation invitation,
        Delegation delegation,
        List<DelegationEntry> history,
        List<Delegate> former,
        boolean records,
        Received received,
        Instant now) {

    public boolean answered() {
        return invitation.answer.given();
    }

    public boolean attends() {
        return invitation.answer == Answer.WILL_ATTEND && delegation != null;
    }

    public boolean late() {
        return invitation.deadline() != null
                && now.truncatedTo(ChronoUnit.SECONDS).isAfter(invitation.deadline());
    }

    public boolean firm() {
        return invitation.meeting.nominationsCloseFirmly;
    }

    /** Whether the meeting has been held: a party is asked nothing more, the secretariat may still record. */
    public boolean over() {
        return !records && invitation.meeting.phase(now).over();
    }

    /** Whether the meeting has been called off: likewise. */
    public boolean cancelled() {
        return !records && invitation.meeting.phase(now) == Phase.CANCELLED;
    }

    /** Whether whoever is named can still be changed or withdrawn by whoever reads this. */
    public boolean asked() {
        return !over() && !cancelled();
    }

    /** Whether nothing more can be named or submitted by the party itself. */
    public boolean closed() {
        return !asked() || late() && firm() && !records;
    }

    public boolean deadlineToday() {
        return day(invitation.deadline()).equals(day(now));
    }

    public LocalTime deadlineClock() {
        return invitation.deadline().atZone(invitation.deadlineZone()).toLocalTime();
    }

    public int daysLeft() {
        return (int) ChronoUnit.DAYS.between(day(now), day(invitation.deadline()));
    }

    /** The place whose time it is; null where the deadline was typed in another zone than the venue's. */
    public Translated deadlineCity() {
        return invitation.deadlineZone().equals(invitation.meeting.zone) ? invitation.meeting.city : null;
    }

    public List<Delegate> people() {
        return delegation == null ? List.of() : delegation.active();
    }

    public boolean roomLeft() {
        return attends() && !closed() && !delegation.full();
    }

    /** Whether the party has sent what it is asked for: that it does not come, or its delegation. */
    public boolean sent() {
        return answered() && !attends()
                || delegation != null
                        && (delegation.state == Delegation.State.SUBMITTED
                                || delegation.state == Delegation.State.CONFIRMED);
    }

    /** Whether something on the page has still to be handed to the secretariat. */
    public boolean toSubmit() {
        return attends()
                && !closed()
                && !people().isEmpty()
                && (delegation.state == Delegation.State.COMPOSING || delegation.state == Delegation.State.RETURNED);
    }

    public List<Answer> answers() {
        return Stream.of(Answer.values())
                .filter(it -> it.given() && it != invitation.answer)
                .toList();
    }

    public List<Delegate.Role> roles() {
        return List.of(Delegate.Role.values());
    }

    public List<Received.Means> means() {
        return List.of(Received.Means.values());
    }

    public LocalDate receivedOn() {
        return received == null ? day(now) : received.on();
    }

    public boolean submittedByUs() {
        return history.stream()
                .filter(it -> it.act == DelegationEntry.Act.SUBMITTED || it.act == DelegationEntry.Act.SUBMITTED_LATE)
                .reduce((first, last) -> last)
                .map(it -> it.bySecretariat)
                .orElse(false);
    }

    /** What every address of the page carries while the secretariat records. */
    public String carried() {
        if (received == null) {
            return "";
        }
        return "?received.on=" + received.on() + "&received.by=" + received.by()
                + (received.reference() == null
                        ? ""
                        : "&received.reference=" + URLEncoder.encode(received.reference(), StandardCharsets.UTF_8));
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(invitation.deadlineZone()).toLocalDate();
    }
}
