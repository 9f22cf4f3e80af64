package org.intersession.invitation.audience;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.intersession.platform.Stored;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** Parties that a secretariat invites together, kept under a name. */
@Entity
public class PartyList extends Stored {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Process process;

    public String name;

    @ManyToMany
    @JoinTable(
            name = "party_list_party",
            joinColumns = @JoinColumn(name = "party_list_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    public Set<Party> parties = new LinkedHashSet<>();

    protected PartyList() {}

    public PartyList(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    public void holds(Collection<Party> all) {
        parties.clear();
        parties.addAll(all);
    }
}
