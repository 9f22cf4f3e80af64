package org.intersession.invitation.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intersession.addressee.Addressees;
import org.intersession.invitation.Invitation;
import org.intersession.meeting.Meeting;

/** Where invited parties are written to after the invitation: each address once, in the language of the invitation. */
@ApplicationScoped
public class PartyAddresses {
    private final Addressees addressees;

    PartyAddresses(Addressees addressees) {
        this.addressees = addressees;
    }

    public List<Recipient> of(Meeting meeting, Collection<Invitation> invited) {
        var those = invited.stream().collect(Collectors.toMap(it -> it.party.id, Function.identity()));
        if (those.isEmpty()) {
            return List.of();
        }
        var seen = new HashSet<String>();
        return meeting.processes.stream()
                .flatMap(process -> addressees.of(process, those.keySet()).stream())
                .filter(to -> seen.add(to.party.id + "/" + to.email.toLowerCase(Locale.ROOT)))
                .map(to -> new Recipient(
                        to.party.id,
                        null,
                        to.label(),
                        to.email,
                        to.copy,
                        those.get(to.party.id).locale()))
                .toList();
    }
}
