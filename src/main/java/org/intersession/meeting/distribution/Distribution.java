package org.intersession.meeting.distribution;

/**
 * To whom something of a meeting is given: a paper, a release of the programme, an outcome. Who reads
 * what, {@link Rights} says.
 */
public enum Distribution {
    /** Public. */
    GENERAL,
    /** Members, special participants, and whoever serves the meeting. */
    LIMITED,
    /** Those who take part in that meeting. */
    IN_SESSION,
    /** Delegations of members. */
    RESTRICTED,
    /** The secretariat. */
    INTERNAL;
}
