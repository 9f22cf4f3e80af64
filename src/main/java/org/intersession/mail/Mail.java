package org.intersession.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.intersession.platform.Stored;

/**
 * One mail to one address: on its way while {@link State#WAITING}, and kept for good, so that its recipient reads it
 * again in the portal. What is kept holds no secret: a personal link stands in it as {@link #LINK} and is made when the
 * mail is handed over; one with a code, which nobody reads again, is forgotten after a day.
 */
@Entity
public class Mail extends Stored {
    /** Where the personal link goes, in {@link #text}. */
    public static final String LINK = "{personal-link}";

    public enum State {
        WAITING,
        HANDED_OVER,
        REFUSED,
        STOPPED
    }

    /** Unique: what is asked for twice under one key is sent once. */
    @Column(updatable = false)
    public String key;

    /** The glossary's word for the occasion: {@code invitation}, {@code reminder}, {@code confirmation}. */
    public String occasion;

    public UUID meeting;
    public UUID party;
    public UUID person;
    /** The personal link whose address {@link #LINK} stands for; null when there is none. */
    public UUID personalLink;

    public String toName;
    public String toAddress;
    /** Sent for information: the recipient is addressed in copy. */
    public boolean copy;

    public String language;
    public String fromName;
    public String fromAddress;
    public String replyTo;
    public String reference;
    public String subject;
    public String text;
    /** An iTIP message (RFC 5546) as text, or null. */
    public String calendar;

    @JdbcTypeCode(SqlTypes.JSON)
    public Attachments attachments = Attachments.NONE;

    /** Of what it tells, where that is asked again before it goes: {@link Letter.Telling}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public UUID[] tells = {};

    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;

    public Instant writtenAt;
    public int attempts;
    public Instant nextAttemptAt;
    public Instant handedOverAt;
    /** What the server said when it refused, for the secretariat. */
    public String failure;

    /** RFC 5321, 4.5.4.1: a sender gives up after four or five days. */
    private static final Duration PATIENCE = Duration.ofDays(5);

    protected Mail() {}

    void stop() {
        state = State.STOPPED;
        nextAttemptAt = null;
    }

    Mail(Letter letter, Instant now) {
        key = letter.key;
        occasion = letter.occasion;
        meeting = letter.meeting;
        party = letter.party;
        person = letter.person;
        personalLink = letter.personalLink;
        toName = letter.toName;
        toAddress = letter.toAddress;
        copy = letter.copy;
        language = letter.locale.getLanguage();
        fromName = letter.fromName;
        fromAddress = letter.fromAddress;
        replyTo = letter.replyTo;
        reference = letter.reference;
        subject = letter.subject;
        text = letter.whole();
        calendar = letter.calendar;
        attachments = letter.attachments;
        tells = letter.tells.toArray(UUID[]::new);
        writtenAt = now;
        nextAttemptAt = now;
    }

    /** Where some of it may not be told any more, it says the rest. */
    void tell(Letter left) {
        if (!left.tells.equals(List.of(tells))) {
            tells = left.tells.toArray(UUID[]::new);
            language = left.locale.getLanguage();
            reference = left.reference;
            subject = left.subject;
            text = left.whole();
        }
    }

    /** What came of an attempt: later attempts come at growing distances, from a minute to four hours. */
    void note(Courier.Outcome outcome, Instant now) {
        attempts++;
        failure = outcome.said();
        switch (outcome.kind()) {
            case TAKEN -> {
                state = State.HANDED_OVER;
                handedOverAt = now;
                nextAttemptAt = null;
            }
            case REFUSED -> refuse();
            case LATER -> {
                nextAttemptAt = now.plus(Duration.ofMinutes(Math.min(240, 1L << Math.min(attempts - 1, 8))));
                if (nextAttemptAt.isAfter(writtenAt.plus(PATIENCE))) {
                    refuse();
                }
            }
        }
    }

    public LocalDate writtenOn() {
        return LocalDate.ofInstant(writtenAt, ZoneOffset.UTC);
    }

    private void refuse() {
        state = State.REFUSED;
        nextAttemptAt = null;
    }

    /** Sends it again, to an address that was put right. */
    public void sendAgainTo(String address, Instant now) {
        toName = toAddress.equals(toName) ? address : toName;
        toAddress = address;
        state = State.WAITING;
        attempts = 0;
        failure = null;
        writtenAt = now;
        nextAttemptAt = now;
    }
}
