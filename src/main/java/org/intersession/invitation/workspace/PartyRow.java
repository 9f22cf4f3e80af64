package org.intersession.invitation.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.intersession.invitation.Invitation;
import org.intersession.registry.Party;

/** A party in the officer's workspace: delivery and answer apart, then what other features know. */
public record PartyRow(
        Party party,
        Invitation invitation,
        Standing delivery,
        Integer quota,
        PartyFacts.Fact fact,
        PartyFacts.Act record,
        Set<String> chips) {
    /** "1/2" once it has answered, else how many there are; null for no limit. */
    public String places() {
        return fact != null ? fact.places() : quota == null ? null : String.valueOf(quota);
    }

    public boolean sent() {
        return invitation != null;
    }

    /** The latest of what happened; null when nothing has. */
    public Instant lastChange() {
        return Stream.of(
                        sent() ? invitation.sentAt : null,
                        sent() ? invitation.answeredAt : null,
                        fact == null ? null : fact.lastChange())
                .filter(it -> it != null)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** The day of it, at that place. */
    public LocalDate lastDay(ZoneId zone) {
        return lastChange().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
    }
}
