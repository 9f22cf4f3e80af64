package org.intersession.document;

import org.intersession.meeting.distribution.Rights;

/**
 * Who may see a document {@code x}, its meeting left joined as {@code m}: the table of {@link Rights}, and what papers
 * alone have: the desk of the secretariat, the embargo, the derestriction, which only widens, and the marks for
 * interpreters. Part of every query that answers to a person.
 */
public final class Seen {
    public static final String OUT = "x.state in (ISSUED, SUPERSEDED) and " + Rights.OUT;

    private static final String FREE = OUT + " and coalesce(x.embargoUntil, :now) <= :now";

    /** Those marked for interpreters they have ahead of an embargo, and where they are restricted. */
    private static final String ASSIGNED = OUT
            + " and x.forInterpreters = true and case when x.derestrictedFrom <= :now then 'GENERAL'"
            + " else cast(x.distribution as string) end <> 'INTERNAL' and " + Rights.SERVED;

    static final String CONDITION = "(" + Rights.AT_THE_DESK + " or " + FREE + " and " + Rights.READ + " or " + FREE
            + " and x.derestrictedFrom <= :now and " + Rights.READ_GENERAL + " or " + ASSIGNED + ")";

    private Seen() {}
}
