package org.intersession.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.intersession.platform.Actor;
import org.intersession.platform.Guard;
import org.intersession.platform.Journal;

/** What happens at the door. */
@ApplicationScoped
@Transactional
public class SignInActions {
    private final Persons persons;
    private final Journal journal;
    private final Clock clock;

    SignInActions(Persons persons, Journal journal, Clock clock) {
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Recognizes whoever comes back from the provider: by issuer and subject; the first time by a verified address, if
     * exactly one person was invited there who has not signed in yet.
     */
    public void arrive(Actor actor) {
        Guard.allow(SignInPolicy.mayArrive(actor));
        var account = actor.account().orElseThrow();
        var now = clock.instant();
        var known = persons.known(account.issuer(), account.subject());
        if (known.isPresent()) {
            known.get().lastVisit = now;
            return;
        }
        if (!account.emailVerified() || account.email() == null) {
            return;
        }
        var invited = persons.notYetSignedInAt(account.email());
        if (invited.size() == 1) {
            var person = invited.get(0);
            person.knownAs(account.issuer(), account.subject());
            person.lastVisit = now;
            journal.note(actor, "person.recognized", person.id);
        }
    }
}
