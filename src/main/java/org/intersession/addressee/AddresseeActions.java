package org.intersession.addressee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;
import org.intersession.platform.refusal.Refusal;
import org.intersession.platform.refusal.Stale;
import org.intersession.registry.Party;
import org.intersession.registry.Process;

/** Keeping the addresses to which a process writes. */
@ApplicationScoped
@Transactional
public class AddresseeActions {
    private final Addressees addressees;
    private final Journal journal;

    AddresseeActions(Addressees addressees, Journal journal) {
        this.addressees = addressees;
        this.journal = journal;
    }

    /** Adds an address, or changes the one that is there, as whoever does has read it. */
    Addressee keep(Actor actor, String slug, AddresseeForm.Values values) {
        var process = mine(actor, slug);
        var party = new NameIndex(addressees.present())
                .find(values.party())
                .filter(NameIndex.Found::certain)
                .orElseThrow(() -> Refusal.of(AddresseeMessages.class, AddresseeMessages::unknownParty)
                        .at("party"))
                .party();
        addressees
                .at(process, party.code, values.email())
                .filter(it ->
                        it.version != values.version() && it.differs(values.name(), values.office(), values.copy()))
                .ifPresent(it -> {
                    throw values.version() < 0
                            ? Stale.of(AddresseeMessages.class, AddresseeMessages::keptOtherwise)
                            : new Stale();
                });
        var kept = keep(process, party, values);
        addressees.flush();
        journal.note(actor, "addressee.kept", process.id);
        return kept;
    }

    /**
     * Takes every sure row of what was pasted, and those doubtful ones that were ticked: of those that stand in the place
     * of what is kept, as it was read.
     */
    int take(Actor actor, String slug, AddresseeForm.Paste paste) {
        var process = mine(actor, slug);
        var all = addressees.of(process);
        var taken = Pasted.read(paste.text(), addressees.present(), all).rows().stream()
                .filter(it -> it.sure() || it.doubtful() && paste.alsoLines().contains(it.line()))
                .toList();
        if (taken.stream().anyMatch(it -> it.kept() != null) && paste.version() != addressees.version(all)) {
            throw new Stale();
        }
        taken.forEach(it -> keep(
                process,
                it.party(),
                new AddresseeForm.Values(
                        it.party().code, it.language(), it.name(), it.office(), it.email(), it.copy(), -1)));
        journal.note(actor, "addressee.pasted", process.id);
        return taken.size();
    }

    void remove(Actor actor, String slug, String code, String email, int version) {
        var process = mine(actor, slug);
        var addressee = addressees.at(process, code, email).orElseThrow(Missing::new);
        addressee.expectVersion(version);
        addressee.delete();
        journal.note(actor, "addressee.removed", process.id);
    }

    /** Says in which language the process writes to a party; that of the registry needs no entry. */
    public void writeIn(Actor actor, String slug, String code, String language) {
        var process = addressees.process(slug).orElseThrow(Missing::new);
        var party = addressees.party(code).orElseThrow(Missing::new);
        Guard.allow(AddresseePolicy.mayChooseLanguage(actor, process, party));
        writeIn(process, party, language);
        journal.note(actor, "correspondence.chosen", process.id);
    }

    private Addressee keep(Process process, Party party, AddresseeForm.Values values) {
        var addressee = addressees
                .at(process, party.code, values.email())
                .orElseGet(() -> new Addressee(process, party, values.email()));
        addressee.becomes(values.name(), values.office(), values.copy());
        addressee.persist();
        if (values.language() != null) {
            writeIn(process, party, values.language());
        }
        return addressee;
    }

    private void writeIn(Process process, Party party, String language) {
        var chosen = addressees.language(process, party).orElseGet(() -> new Correspondence(process, party));
        chosen.in(language);
        chosen.persist();
    }

    private Process mine(Actor actor, String slug) {
        var process = addressees.process(slug).orElseThrow(Missing::new);
        Guard.allow(AddresseePolicy.mayKeepAddressees(actor, process));
        return process;
    }
}
