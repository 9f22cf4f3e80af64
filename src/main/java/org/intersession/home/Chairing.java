package org.intersession.home;

import java.time.Instant;
import java.util.List;
import org.intersession.agenda.release.Release;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.Phase;
import org.intersession.outcome.Outcome;
import org.intersession.participants.Present;

/**
 * A meeting as its chair finds it: how far agenda, delegations and outcome are, and the one next act.
 *
 * @param newest the newest release of the programme; null before the first
 * @param present how many are on the list of participants
 * @param drafts the outcomes that are not issued yet
 * @param issued whether one has been
 */
public record Chairing(
        Meeting meeting, Release newest, Present present, List<Draft> drafts, boolean issued, Instant now) {
    /** An outcome in the making. @param comments how many delegations have sent theirs */
    public record Draft(Outcome outcome, long comments, boolean open) {
        public boolean written() {
            return !outcome.text.isEmpty();
        }
    }

    /** What to press next. */
    public enum Next {
        READ_AGENDA,
        DRAFT_OUTCOME,
        WRITE,
        CIRCULATE,
        READ_COMMENTS,
        ISSUE,
        OPEN
    }

    public Next next() {
        if (!drafts.isEmpty()) {
            var draft = drafts.get(0);
            if (!draft.written()) {
                return Next.WRITE;
            }
            if (!draft.outcome().circulated()) {
                return Next.CIRCULATE;
            }
            return draft.open() ? Next.READ_COMMENTS : Next.ISSUE;
        }
        var phase = meeting.phase(now);
        if (phase == Phase.SITTING || phase == Phase.CONCLUDED && !issued) {
            return Next.DRAFT_OUTCOME;
        }
        return phase.ahead() ? Next.READ_AGENDA : Next.OPEN;
    }
}
