package org.intersession.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.invitation.terms.Terms;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;

/** A party whom a meeting means to invite, in what category and with how many places. Seen by its secretariat alone. */
@Entity
public class Invitee extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @Enumerated(EnumType.STRING)
    public Category category;

    /** Null for the meeting's own number. */
    public Integer quota;

    /** The language in which it is invited; null for its language of correspondence. */
    public String language;

    protected Invitee() {}

    public Invitee(Meeting meeting, Party party, Category category) {
        this.meeting = meeting;
        this.party = party;
        this.category = category;
    }

    void become(Terms terms) {
        category = terms.category();
        quota = terms.quota();
        language = terms.language();
    }
}
