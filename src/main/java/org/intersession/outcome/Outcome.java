package org.intersession.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.document.Document;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Distribution;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Translated;
import org.intersession.platform.refusal.Refusal;

/** What a meeting comes to, as a draft: written by secretariat or chair, circulated for comments, then issued as a paper. */
@Entity
public class Outcome extends Stored {
    public enum Kind {
        SUMMARY,
        CONCLUSIONS,
        RECOMMENDATIONS,
        DECLARATION,
        REPORT
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    /** Its address under the meeting. */
    public String slug;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    public Translated title = Translated.NONE;

    /** As paragraphs. It names nobody where the Chatham House Rule holds. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Translated text = Translated.NONE;

    /** To whom the draft is circulated; null until it is. */
    @Enumerated(EnumType.STRING)
    public Distribution distribution;

    public Instant circulatedAt;
    /** Up to and including this instant comments are in time. */
    public Instant commentsUntil;

    public ZoneId commentsZone;

    /** The paper as which it was issued; null until it is. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Document issuedAs;

    protected Outcome() {}

    Outcome(Meeting meeting, Kind kind) {
        this.meeting = meeting;
        this.kind = kind;
    }

    public boolean circulated() {
        return circulatedAt != null;
    }

    public boolean open(Instant now) {
        return circulated() && !issued() && !now.isAfter(commentsUntil);
    }

    /** Whether its final text is out; one that was withdrawn may be issued anew. */
    public boolean issued() {
        return issuedAs != null && issuedAs.state != Document.State.WITHDRAWN;
    }

    /** Whether it can still be written and circulated. */
    void mustBeADraft() {
        if (issued()) {
            var symbol = issuedAs.symbol();
            throw Refusal.of(OutcomeMessages.class, it -> it.issuedAlready(symbol));
        }
    }

    void issue(Document paper) {
        issuedAs = paper;
    }

    void circulate(Distribution to, Instant until, ZoneId zone, Instant now) {
        mustBeADraft();
        if (!until.isAfter(now)) {
            throw Refusal.of(OutcomeMessages.class, OutcomeMessages::deadlineHasPassed)
                    .at("until.day");
        }
        if (title.isEmpty() || text.isEmpty()) {
            throw Refusal.of(OutcomeMessages.class, OutcomeMessages::nothingToCirculate);
        }
        distribution = to;
        commentsUntil = until;
        commentsZone = zone;
        if (circulatedAt == null) {
            circulatedAt = now;
        }
    }
}
