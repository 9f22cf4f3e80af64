package org.intersession.registry.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.registry.Party;

/** What is done with the table of parties. */
@ApplicationScoped
@Transactional
public class PartyActions {
    private final Journal journal;

    PartyActions(Journal journal) {
        this.journal = journal;
    }

    /** A party that the registry lacks, under its own designation. */
    public String add(Actor actor, PartyForm.Designation designation) {
        Guard.allow(PartyPolicy.mayAdd(actor));
        var party = new Party(designation);
        party.persistAndFlush();
        journal.note(actor, "party.added", party.id);
        return party.code;
    }
}
