package org.intersession.registration.request;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.UUID;
import org.intersession.delegation.Named;
import org.intersession.identity.Person;
import org.intersession.meeting.Meeting;
import org.intersession.registration.Details;
import org.intersession.registry.Party;
import org.intersession.testing.Given;
import org.intersession.vault.Vault;

/** People who registered under a party and wait for its word. */
public final class RequestsGiven {
    private RequestsGiven() {}

    public static UUID under(Meeting meeting, Party party, Person person) {
        var vault = CDI.current().select(Vault.class).get();
        return Given.in(() -> {
            Meeting there = Meeting.findById(meeting.id);
            var request = new RegistrationRequest(there, Person.findById(person.id), Instant.EPOCH);
            request.ask(
                    Party.findById(party.id),
                    new Named("Ms.", "Example", person.familyName, "Adviser", person.email, true));
            request.persist();
            request.complete(new Details("Example " + person.familyName, "en", "Ramp", "None", false, false), vault);
            return request.id;
        });
    }
}
