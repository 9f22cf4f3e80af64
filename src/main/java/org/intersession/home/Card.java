package org.intersession.home;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.intersession.delegation.Delegation;
import org.intersession.invitation.Invitation;
import org.intersession.invitation.answer.Answer;
import org.intersession.platform.language.Translated;

/**
 * An invitation as its focal point finds it: what is asked by when, how far things are, and the one next act.
 *
 * @param asking how many registered first and wait for the approval
 */
public record Card(Invitation invitation, Delegation delegation, int asking, Instant now) {
    /** What to press next. */
    public enum Next {
        ANSWER,
        DECIDE,
        NAME,
        SUBMIT,
        PUT_RIGHT,
        SEND_LETTER,
        SEE
    }

    static Card of(Homes.Answering it, Instant now) {
        return new Card(it.invitation(), it.delegation(), it.asking().intValue(), now);
    }

    public boolean attends() {
        return invitation.answer == Answer.WILL_ATTEND && delegation != null;
    }

    public int named() {
        return delegation == null ? 0 : delegation.seated;
    }

    public Next next() {
        if (!invitation.answer.given()) {
            return Next.ANSWER;
        }
        if (!attends()) {
            return Next.SEE;
        }
        if (asking > 0) {
            return Next.DECIDE;
        }
        return switch (delegation.state) {
            case COMPOSING -> named() == 0 ? Next.NAME : Next.SUBMIT;
            case RETURNED -> Next.PUT_RIGHT;
            case SUBMITTED, CONFIRMED -> delegation.letterMissing() ? Next.SEND_LETTER : Next.SEE;
        };
    }

    /** Whether something is still to be done, and the meeting is not over. */
    public boolean open() {
        return next() != Next.SEE && !over();
    }

    public boolean over() {
        var meeting = invitation.meeting;
        return meeting.closesOn != null
                && meeting.zone != null
                && now.atZone(meeting.zone).toLocalDate().isAfter(meeting.closesOn);
    }

    public boolean late() {
        return invitation.deadline() != null && now.isAfter(invitation.deadline());
    }

    public int daysLeft() {
        var zone = invitation.deadlineZone();
        return (int) ChronoUnit.DAYS.between(
                now.atZone(zone).toLocalDate(),
                invitation.deadline().atZone(zone).toLocalDate());
    }

    /** The place whose time the deadline is; null where it was typed in another zone than the venue's. */
    public Translated deadlineCity() {
        return invitation.deadlineZone().equals(invitation.meeting.zone) ? invitation.meeting.city : null;
    }
}
