package org.intersession.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.LinkedHashSet;
import java.util.Set;
import org.intersession.platform.Stored;

/** An example of what consultation has achieved, in the source's own words, on the page of whom it concerns. */
@Entity
public class Quotation extends Stored {
    public String quote;
    public String language;
    /** Said of consultation as such, of no process or party in particular. */
    public boolean general;

    public int position;

    @ManyToMany
    @JoinTable(
            name = "quotation_process",
            joinColumns = @JoinColumn(name = "quotation_id"),
            inverseJoinColumns = @JoinColumn(name = "process_id"))
    public Set<Process> processes = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "quotation_party",
            joinColumns = @JoinColumn(name = "quotation_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    public Set<Party> parties = new LinkedHashSet<>();

    protected Quotation() {}

    public Quotation(String quote, String language, boolean general, int position) {
        this.quote = quote;
        this.language = language;
        this.general = general;
        this.position = position;
    }
}
