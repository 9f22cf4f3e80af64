package org.intersession.addressee;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** An address to which a process writes to a party: a mission, a ministry, a focal point; to it, or in copy. */
@Entity
public class Addressee extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Party party;

    /** The person's name; null where the office itself is written to. */
    public String name;

    /** Permanent Mission, Ministry of the Interior. */
    public String office;

    public String email;
    public boolean copy;

    protected Addressee() {}

    Addressee(Process process, Party party, String email) {
        this.process = process;
        this.party = party;
        this.email = email;
    }

    void becomes(String name, String office, boolean copy) {
        this.name = name;
        this.office = office;
        this.copy = copy;
    }

    /** Whether it is kept in other words than these. */
    boolean differs(String name, String office, boolean copy) {
        return !Objects.equals(this.name, name) || !Objects.equals(this.office, office) || this.copy != copy;
    }

    void movesTo(String email) {
        this.email = email;
    }

    /** As an envelope has it: person, then office; the address where neither is known. */
    public String label() {
        return label(name, office, email);
    }

    static String label(String name, String office, String email) {
        if (name == null) {
            return office == null ? email : office;
        }
        return office == null ? name : name + ", " + office;
    }
}
