package org.intersession.registry.figures;

import org.intersession.registry.Party;

/** A party of July 2005 and the number of regional consultative processes in which it was listed. */
public record Standing(Party party, Long processes) {
    /** Its name of today. */
    public Party shown() {
        return party.today();
    }

    public Band band() {
        return Band.of(processes);
    }
}
