package org.intersession.document;

import org.intersession.identity.Grant;

/**
 * The table "Who may see what" as one condition, in parts: each part is a row, or what several rows share. Aliases: the
 * document {@code d}, its meeting {@code m} (left joined), a grant {@code g} of the actor, and how its party stands to
 * the document, {@code y}. The parameters are those of {@link Grant#HELD}.
 */
final class Seen {
    private static final String OF_ITS_PROCESS =
            "exists (select 1 from Home h where h.documentId = d.id and h.processId = g.process)";

    /** General, or public by now: no category is asked for. */
    private static final String OPEN = "(d.distribution = GENERAL or d.derestrictedFrom <= :now)";

    /** Where the table says "per process", each process of the paper must open it: the narrower rule holds. */
    private static final String OPENED = "((y.organization = false or y.category = SPECIAL_PARTICIPANT)"
            + " and not exists (select 1 from Home h where h.documentId = d.id"
            + " and not exists (select 1 from DistributionRule r where r.process.id = h.processId"
            + " and r.category = y.category and r.distribution = d.distribution)))";

    /** What its category opens to a party, whoever acts for it. An observer organization has general papers only. */
    private static final String BY_CATEGORY = "((y.category = MEMBER and d.distribution in (LIMITED, RESTRICTED))"
            + " or (y.category = SPECIAL_PARTICIPANT and d.distribution = LIMITED) or " + OPENED + ")";

    /** In session are those who take part: members and special participants, other States where admitted. */
    private static final String IN_SESSION = "(d.distribution = IN_SESSION and (y.category in (MEMBER,"
            + " SPECIAL_PARTICIPANT) or (y.organization = false and y.toInSession = true)))";

    private static final String DELEGATE =
            "(g.role = org.intersession.platform.Role.DELEGATE and g.meeting = m.id and y.admitted = true and (" + OPEN
                    + " or " + IN_SESSION + " or " + BY_CATEGORY + "))";

    /** A focal point of a party not admitted sees the papers of its process, unless the meeting is not shown to it. */
    private static final String FOCAL_POINT =
            "(g.role = org.intersession.platform.Role.FOCAL_POINT and (g.process is null or " + OF_ITS_PROCESS + ")"
                    + " and (m.id is null or y.admitted = true or m.shown <> NOTHING)"
                    + " and ((" + OPEN + " and y.admitted = true) or " + BY_CATEGORY + "))";

    private static final String PARTY = "exists (select 1 from Grant g join Standing y on y.partyId = g.party"
            + " where y.documentId = d.id and " + Grant.HELD + " and (" + DELEGATE + " or " + FOCAL_POINT + "))";

    private static final String CHAIR = "exists (select 1 from Grant g where " + Grant.HELD
            + " and g.role = org.intersession.platform.Role.CHAIR and g.meeting = m.id and (" + OPEN
            + " or d.distribution in (LIMITED, IN_SESSION, RESTRICTED)))";

    /** Restricted papers are assigned to conference services one by one. */
    private static final String CONFERENCE_SERVICES = "exists (select 1 from Grant g where " + Grant.HELD
            + " and g.role = org.intersession.platform.Role.CONFERENCE_SERVICES and g.meeting = m.id and (" + OPEN
            + " or d.distribution in (LIMITED, IN_SESSION)"
            + " or (d.distribution = RESTRICTED and d.forInterpreters = true)))";

    private static final String FREE = "(d.embargoUntil is null or d.embargoUntil <= :now)";

    /** A general paper of a meeting not fully shown would say that the meeting is: then only those in it have it. */
    static final String PUBLIC = "(" + OPEN + " and (m.id is null or m.shown = ALL or m.id = :within))";

    static final String OUT = "(d.state in (ISSUED, SUPERSEDED) and (m.id is null or m.state <> DRAFT))";

    static final String SECRETARIAT = "exists (select 1 from Grant g where " + Grant.HELD
            + " and g.role = org.intersession.platform.Role.SECRETARIAT and " + OF_ITS_PROCESS + ")";

    static final String CONDITION = "(" + SECRETARIAT + " or (" + OUT + " and ((" + FREE + " and (" + PUBLIC + " or "
            + PARTY + " or " + CHAIR + ")) or ((" + FREE + " or d.forInterpreters = true) and " + CONFERENCE_SERVICES
            + "))))";

    private Seen() {}
}
