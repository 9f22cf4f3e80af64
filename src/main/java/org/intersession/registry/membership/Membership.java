package org.intersession.registry.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.intersession.platform.Stored;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.RegistryMessages;

/** A party in a process, in a category, for a time. */
@Entity
public class Membership extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    @Enumerated(EnumType.STRING)
    public Category category;

    public String since;
    public String until;

    /** As the source prints it: "Macedonia", "UK". */
    public String listedAs;

    /** Its place in the source's list. */
    public int position;

    /** The date of which this is true, as precise as it is: that of the source, or of whoever entered it later. */
    public String asOf;

    protected Membership() {}

    public Membership(Process process, Party party, Category category, String listedAs, int position, String asOf) {
        this.process = process;
        this.party = party;
        this.category = category;
        this.listedAs = listedAs;
        this.position = position;
        this.asOf = asOf;
    }

    /** Takes part from that day on. */
    public void begin(LocalDate day) {
        since = day.toString();
    }

    /** Takes part no more from that day on. */
    public void end(LocalDate day) {
        if (since != null && day.toString().compareTo(since) < 0) {
            throw Refusal.of(RegistryMessages.class, RegistryMessages::endsBeforeItBegins)
                    .at("until");
        }
        until = day.toString();
    }

    /** The party under its name of today. */
    public Party shown() {
        return party.today();
    }

    /** Whether the source prints another name than the one that we show. */
    public boolean listedDifferently() {
        return listedAs != null && !listedAs.equals(shown().shortName.only("en").orElse(""));
    }

    /** Whether it has begun by that day, and not ended. */
    public boolean holdsOn(LocalDate day) {
        return !endedBy(day) && (since == null || since.compareTo(day.toString()) <= 0);
    }

    /** Whether it has ended by that day. */
    public boolean endedBy(LocalDate day) {
        return until != null && until.compareTo(day.toString()) <= 0;
    }
}
