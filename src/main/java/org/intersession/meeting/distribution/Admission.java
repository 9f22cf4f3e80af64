package org.intersession.meeting.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.meeting.Meeting;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;
import org.intersession.registry.membership.Category;

/**
 * A party at a meeting, and in what category: what it may see and do there follows from this. Inviting writes it; a
 * party without one has no part in the meeting.
 */
@Entity
public class Admission extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @Enumerated(EnumType.STRING)
    public Category category;

    /** Whether in-session papers are open to it; for interested and observer parties by decision. */
    public boolean toInSession;

    protected Admission() {}

    public Admission(Meeting meeting, Party party, Category category) {
        this.meeting = meeting;
        this.party = party;
        become(category);
    }

    /** In-session papers are open to members and special participants until decided otherwise. */
    public final void become(Category category) {
        this.category = category;
        this.toInSession = category == Category.MEMBER || category == Category.SPECIAL_PARTICIPANT;
    }
}
