package org.intersession.registration.details;

import java.util.Collection;
import java.util.List;
import org.intersession.delegation.Delegate;
import org.intersession.platform.refusal.Refusal;
import org.intersession.registration.RegistrationMessages;

/**
 * The places of one person in the delegations to a meeting, those first in which they are confirmed. There the secretariat
 * waits for their details; whoever has only named them reads these where the person says so.
 */
record OwnPlaces(List<Delegate> all) {
    public Delegate first() {
        return all.get(0);
    }

    public boolean several() {
        return all.size() > 1;
    }

    /** Between which they choose: of one place alone there is nothing to say. */
    public List<Delegate> open() {
        return several() ? all.stream().filter(it -> !it.confirmed()).toList() : List.of();
    }

    /** Where what they write belongs. @param chosen codes of parties */
    List<Delegate> told(Collection<String> chosen) {
        if (!several()) {
            return all;
        }
        var told = all.stream()
                .filter(it -> it.confirmed() || chosen.contains(it.delegation.party.code))
                .toList();
        if (told.isEmpty()) {
            throw Refusal.of(RegistrationMessages.class, RegistrationMessages::chooseDelegation)
                    .at("delegations");
        }
        return told;
    }

    /** Whether nobody waits for their details any more. */
    public boolean complete() {
        return all.stream().anyMatch(it -> it.registeredAt != null)
                && all.stream().noneMatch(it -> it.confirmed() && it.registeredAt == null);
    }
}
