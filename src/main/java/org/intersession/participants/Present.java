package org.intersession.participants;

/**
 * How many are on the list of participants.
 *
 * @param persons in delegations
 * @param guests invited by name, who represent nobody
 */
public record Present(long persons, long delegations, long guests) {
    /** As many as the list has. */
    public long total() {
        return persons + guests;
    }
}
