package org.intersession.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.platform.Stored;

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

    protected Membership() {}
}
