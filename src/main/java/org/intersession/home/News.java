package org.intersession.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.intersession.agenda.release.Release;
import org.intersession.document.Document;
import org.intersession.meeting.MeetingChange;
import org.intersession.outcome.Outcome;

/** One thing that is new at a meeting: a change of its plan, a release of its programme, a paper, or a draft outcome. */
public record News(Instant at, LocalDate day, MeetingChange change, Release release, Document paper, Outcome draft) {
    static News of(MeetingChange it, ZoneId zone) {
        return new News(it.at, LocalDate.ofInstant(it.at, zone), it, null, null, null);
    }

    static News of(Release it, ZoneId zone) {
        return new News(it.releasedAt, LocalDate.ofInstant(it.releasedAt, zone), null, it, null, null);
    }

    static News of(Document it, ZoneId zone) {
        return new News(it.issuedAt, LocalDate.ofInstant(it.issuedAt, zone), null, null, it, null);
    }

    static News of(Outcome it, ZoneId zone) {
        return new News(it.circulatedAt, LocalDate.ofInstant(it.circulatedAt, zone), null, null, null, it);
    }
}
