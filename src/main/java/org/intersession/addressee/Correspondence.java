package org.intersession.addressee;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** The language in which a process writes to a party, where it is not the party's usual one. */
@Entity
public class Correspondence extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    public String language;

    protected Correspondence() {}

    Correspondence(Process process, Party party) {
        this.process = process;
        this.party = party;
    }

    void in(String language) {
        this.language = language;
    }
}
