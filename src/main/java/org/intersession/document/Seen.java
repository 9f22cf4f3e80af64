package org.intersession.document;

import org.intersession.meeting.distribution.Rights;

/**
 * Who may see a document {@code x}, its meeting left joined as {@code m}: the table of {@link Rights}, and what papers
 * alone have: the desk of the secretariat, the embargo, the derestriction, which only widens, and the marks for
 * interpreters. Part of every query that answers to a person.
 */
public final class Seen {
    public static final String OUT = out("x");

    static final String CONDITION = condition("x", Rights.AT_THE_DESK, Rights.READ, Rights.READ_GENERAL, Rights.SERVED);

    /** The same where all are of the one meeting {@code :meeting}. */
    static final String THERE = there("x");

    /** The same for lists across meetings: {@link Rights#READ_EACH}. */
    static final String EACH =
            condition("x", Rights.AT_THE_DESK_EACH, Rights.READ_EACH, Rights.READ_GENERAL_EACH, Rights.SERVED_EACH);

    private Seen() {}

    /** {@link #THERE}, of documents that a query calls otherwise. */
    static String there(String x) {
        return condition(
                x, Rights.AT_THE_DESK_THERE, Rights.readThere(x), Rights.READ_GENERAL_THERE, Rights.SERVED_THERE);
    }

    private static String out(String x) {
        return x + ".state in (ISSUED, SUPERSEDED) and " + Rights.OUT;
    }

    private static String condition(String x, String desk, String read, String readGeneral, String served) {
        var free = out(x) + " and coalesce(" + x + ".embargoUntil, :now) <= :now";
        // Those marked for interpreters they have ahead of an embargo, and where they are restricted.
        var assigned = out(x) + " and " + x + ".forInterpreters = true and case when " + x
                + ".derestrictedFrom <= :now then 'GENERAL' else cast(" + x
                + ".distribution as string) end <> 'INTERNAL' and ";
        // What is public first: PostgreSQL goes from left to right, and asks for grants only where that is not enough.
        return "(" + free + " and " + read + " or " + desk + " or " + free + " and " + x
                + ".derestrictedFrom <= :now and " + readGeneral + " or " + assigned + served + ")";
    }
}
