package org.intersession.document;

import org.intersession.identity.Grant;

/**
 * The table "Who may see what" as one condition, in parts: each part is a row, or what several rows share. Aliases: the
 * document {@code d}, its meeting {@code m} (left joined), a grant {@code g} of the actor, its party {@code y} and
 * that party's admission {@code a} to the meeting. The parameters are those of {@link Grant#HELD}.
 */
final class Seen {
    private static final String OF_ITS_PROCESS =
            "exists (select 1 from Home h where h.documentId = d.id and h.processId = g.process)";

    /** General, or public by now: no category is asked for. */
    private static final String OPEN = "(d.distribution = GENERAL or d.derestrictedFrom <= :now)";

    /** The category of the party: as admitted to the meeting, else as the database says it stands. */
    private static final String CATEGORY =
            "coalesce(cast(a.category as string), cast(function('standing', d.id, y.id) as string))";

    /** Where the table says "per process", each process of the paper must open it: the narrower rule holds. */
    private static final String OPENED = "((y.kind <> ORGANIZATION or a.category = SPECIAL_PARTICIPANT)"
            + " and not exists (select 1 from Home h where h.documentId = d.id"
            + " and not exists (select 1 from DistributionRule r where r.process.id = h.processId"
            + " and cast(r.category as string) = " + CATEGORY + " and r.distribution = d.distribution)))";

    /** What its category opens to a party, whoever acts for it. An observer organization has general papers only. */
    private static final String BY_CATEGORY = "((d.distribution in (LIMITED, RESTRICTED) and " + CATEGORY
            + " = 'MEMBER') or (d.distribution = LIMITED and " + CATEGORY + " = 'SPECIAL_PARTICIPANT')"
            + " or (d.distribution in (LIMITED, RESTRICTED) and " + OPENED + "))";

    /** In session are those who take part: members and special participants, other States where admitted. */
    private static final String IN_SESSION = "(d.distribution = IN_SESSION and (a.category in (MEMBER,"
            + " SPECIAL_PARTICIPANT) or (y.kind <> ORGANIZATION and a.toInSession = true)))";

    private static final String DELEGATE = "(g.role = org.intersession.platform.Role.DELEGATE and g.meeting = m.id"
            + " and a.id is not null and (" + OPEN + " or " + IN_SESSION + " or " + BY_CATEGORY + "))";

    /** A focal point of a party not admitted sees the papers of its process, unless the meeting is not shown to it. */
    private static final String FOCAL_POINT = "(g.role = org.intersession.platform.Role.FOCAL_POINT"
            + " and (g.process is null or " + OF_ITS_PROCESS + ")"
            + " and (m.id is null or a.id is not null or m.shown <> NOTHING)"
            + " and ((" + OPEN + " and a.id is not null) or " + BY_CATEGORY + "))";

    private static final String PARTY = "exists (select 1 from Grant g join Party y on y.id = g.party"
            + " left join Admission a on a.meeting.id = m.id and a.party.id = y.id where " + Grant.HELD + " and ("
            + DELEGATE + " or " + FOCAL_POINT + "))";

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
