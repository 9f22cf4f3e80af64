package org.intersession.identity.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.identity.Persons;
import org.intersession.identity.granting.GrantPolicy;
import org.intersession.platform.Actor;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;

/** Naming the machines whose own tokens the API takes. What each may do it is granted as a person is. */
@ApplicationScoped
@Transactional
public class MachineActions {
    private final Persons persons;
    private final Journal journal;
    private final Clock clock;

    MachineActions(Persons persons, Journal journal, Clock clock) {
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    UUID name(Actor actor, MachineForm.Named named) {
        Guard.allow(GrantPolicy.mayAdminister(actor));
        var machine = Person.machine(named.issuer(), named.client(), named.name(), named.contact(), clock.instant());
        machine.persistAndFlush();
        journal.note(actor, "machine.named", machine.id);
        return machine.id;
    }

    /** From now on its tokens count for nothing; what it did stays under its name, and its client may be named anew. */
    void retire(Actor actor, UUID id, int version) {
        Guard.allow(GrantPolicy.mayAdminister(actor));
        var machine = persons.byId(id)
                .filter(it -> it.isMachine() && it.retired == null)
                .orElseThrow(Missing::new);
        machine.expectVersion(version);
        machine.retire(clock.instant());
        journal.note(actor, "machine.retired", machine.id);
    }
}
