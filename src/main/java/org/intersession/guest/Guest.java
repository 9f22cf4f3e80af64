package org.intersession.guest;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.invitation.answer.Answer;
import org.intersession.invitation.answer.Received;
import org.intersession.invitation.reference.Reference;
import org.intersession.invitation.text.Wording;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.platform.language.Languages;

/** Somebody invited to a meeting by name, who represents no party: the letter word for word, and what they answered. */
@Entity
public class Guest extends Stored {
    public enum Capacity {
        RESOURCE_PERSON,
        EXPERT,
        SPEAKER
    }

    public enum State {
        NAMED,
        INVITED,
        WILL_ATTEND,
        REGRETS,
        WITHDRAWN
    }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    /** Its address at the meeting. */
    public short number;

    @Enumerated(EnumType.STRING)
    public Capacity capacity;

    public String courtesyTitle;
    public String givenName;
    public String familyName;
    /** With the institution. */
    public String functionalTitle;

    public String email;
    /** In which they are written to. */
    public String language;
    /** What is asked of them, in that language; may be null. */
    public String purpose;

    /** From the sending on. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person person;

    public String reference;
    public String subject;
    public String text;
    public Instant sentAt;
    public UUID sentBy;

    @Enumerated(EnumType.STRING)
    public Answer answer = Answer.NONE_YET;

    public Instant answeredAt;
    public UUID answeredBy;

    /** Set where the secretariat recorded the answer. */
    @Embedded
    public Received received;

    public Instant withdrawnAt;

    protected Guest() {}

    Guest(Meeting meeting, int number) {
        this.meeting = meeting;
        this.number = (short) number;
    }

    void become(GuestForm form) {
        capacity = form.capacity();
        courtesyTitle = form.courtesyTitle();
        givenName = form.givenName();
        familyName = form.familyName();
        functionalTitle = form.functionalTitle();
        email = form.email();
        language = form.language();
        purpose = form.purpose();
    }

    /** Makes it the letter that goes out. */
    void send(Person person, Reference reference, Wording wording, Instant now, UUID by) {
        this.person = person;
        this.reference = reference.text();
        subject = wording.subject();
        text = wording.text();
        sentAt = now;
        sentBy = by;
    }

    /** @param received null when they say so themselves */
    void answer(Answer given, Received received, Instant now, UUID by) {
        answer = given;
        answeredAt = now;
        answeredBy = by;
        this.received = received;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return sentAt == null
                ? State.NAMED
                : switch (answer) {
                    case NONE_YET -> State.INVITED;
                    case WILL_ATTEND -> State.WILL_ATTEND;
                    case REGRETS, REGRETS_WITH_PAPERS -> State.REGRETS;
                };
    }

    public boolean sent() {
        return sentAt != null;
    }

    /** Whether they had their letter, and it still holds. */
    public boolean invited() {
        return sent() && withdrawnAt == null;
    }

    public boolean attends() {
        return state() == State.WILL_ATTEND;
    }

    /** Given name, then the family name. */
    public String name() {
        return givenName == null ? familyName : givenName + " " + familyName;
    }

    /** As a list has it: family name in capitals, then the given name. */
    public String listed() {
        var family = familyName.toUpperCase(Locale.ROOT);
        return givenName == null ? family : family + " " + givenName;
    }

    public Locale locale() {
        return Languages.served(Locale.forLanguageTag(language));
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
