package org.intersession.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.invitation.reference.Reference;
import org.intersession.invitation.terms.Terms;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Dates;
import org.intersession.platform.language.Translated;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;

/**
 * The document by which a party was invited to a meeting, word for word as it was sent, and what the party answered.
 * It exists from the act of sending on; whether its mails arrived is a matter of the outbox.
 */
@Entity
public class Invitation extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @Enumerated(EnumType.STRING)
    public Category category;

    /** Places for this delegation; null for the meeting's own number. */
    public Integer quota;

    /** The language in which it was written. */
    public String language;

    /** {@code IDM/2027/14}. */
    public String reference;

    /** Its number within process (or series) and year; they leave no gap. */
    public int number;

    /** To whom it went, as its last line says; may be null. */
    public String distribution;

    public String subject;
    public String text;
    public Instant sentAt;
    public UUID sentBy;

    @Enumerated(EnumType.STRING)
    public Answer answer = Answer.NONE_YET;

    public Instant answeredAt;
    public UUID answeredBy;

    /** Set where the secretariat recorded the answer for the party. */
    @Embedded
    public Received received;

    /** A later deadline for this party alone. */
    public Instant extendedTo;

    /** That of its meeting, which the database keeps here too: what a party is invited to stands by it. */
    @Column(insertable = false, updatable = false)
    String opening;

    protected Invitation() {}

    public Invitation(Meeting meeting, Party party, Category category, Integer quota) {
        this.meeting = meeting;
        this.party = party;
        this.category = category;
        this.quota = quota;
    }

    /** Makes it the document that goes out. */
    public void send(Reference reference, Wording wording, String distribution, Instant now, UUID by) {
        this.reference = reference.text();
        this.number = reference.number();
        this.language = wording.language();
        this.subject = wording.subject();
        this.text = wording.text();
        this.distribution = distribution;
        this.sentAt = now;
        this.sentBy = by;
    }

    /** Other places, another category; what was sent stays as it was sent. */
    void become(Terms terms) {
        category = terms.category();
        quota = terms.quota();
    }

    /** What the party says now. An answer may change until the meeting; {@code received} is null when it says so itself. */
    public void answer(Answer given, Instant now, UUID by, Received received) {
        this.answer = given;
        this.answeredAt = given.given() ? now : null;
        this.answeredBy = given.given() ? by : null;
        this.received = given.given() ? received : null;
    }

    /** A later deadline for this party; null gives it the meeting's again. */
    public void extendTo(Instant deadline) {
        extendedTo = deadline;
    }

    /** A number, 0 where the party has the meeting's deadline, that is another for each of its own. */
    public int extensionVersion() {
        return extendedTo == null ? 0 : (int) Math.floorMod(extendedTo.getEpochSecond(), Integer.MAX_VALUE);
    }

    /** Up to and including this instant a nomination is in time; null when the meeting names none. */
    public Instant deadline() {
        return extendedTo == null ? meeting.nominationsCloseAt : extendedTo;
    }

    /** The same in words, "Friday 27 August 2027, 18:00, Geneva time"; empty once it has passed. */
    public Optional<String> deadlineAhead(Instant now, Locale locale) {
        var city = deadlineCity();
        return deadline() == null || now.isAfter(deadline())
                ? Optional.empty()
                : Optional.of(Dates.moment(deadline(), deadlineZone(), city == null ? null : city.in(locale), locale));
    }

    /** The zone in which that deadline is said. */
    public ZoneId deadlineZone() {
        return meeting.nominationsZone == null ? meeting.zone : meeting.nominationsZone;
    }

    /** Places for this delegation; null for no limit. */
    public Integer places() {
        return quota == null ? meeting.quota : quota;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** The city whose time the deadline says; null where its zone is another than the venue's. */
    public Translated deadlineCity() {
        return deadlineZone() != null && deadlineZone().equals(meeting.zone) ? meeting.city : null;
    }

    /** The day on its letterhead: that of the secretariat's own place. */
    public LocalDate sentOn() {
        return sentAt.atZone(meeting.process().zone).toLocalDate();
    }

    /** Its text in paragraphs, each in lines. */
    public List<List<String>> paragraphs() {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(it -> it.lines().toList())
                .toList();
    }
}
