package org.intersession.delegation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.intersession.delegation.DelegationPolicy;
import org.intersession.delegation.Delegations;
import org.intersession.meeting.MeetingPolicy;
import org.intersession.meeting.Meetings;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;

/** How a secretariat hears of what parties send. */
@ApplicationScoped
@Transactional
public class NoticeActions {
    private final Delegations delegations;
    private final Meetings meetings;
    private final DelegationMails mails;
    private final Journal journal;
    private final Clock clock;

    NoticeActions(Delegations delegations, Meetings meetings, DelegationMails mails, Journal journal, Clock clock) {
        this.delegations = delegations;
        this.meetings = meetings;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the secretariat of the meeting's process hears at once, or once a day. */
    public void choose(Actor actor, String slug, boolean daily) {
        var meeting = meetings.seenBy(actor, clock.instant(), slug);
        Guard.allow(MeetingPolicy.mayRevise(actor, meeting));
        var process = meeting.process();
        Guard.allow(DelegationPolicy.mayChooseNotice(actor, process));
        var notice = delegations.notice(process).orElseGet(() -> new DailyNotice(process));
        notice.choose(daily);
        notice.persist();
        journal.note(actor, "notice.chosen", process.id);
    }

    /** Writes what came yesterday; a second time on one day writes nothing. */
    public void digest(Actor actor) {
        Guard.allow(DelegationPolicy.mayDigest(actor));
        mails.digest(clock.instant());
    }
}
