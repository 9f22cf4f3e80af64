package org.intersession.meeting;

import org.intersession.identity.Grant;

/**
 * To whom something of a meeting is given: a paper, a release of the programme, an outcome. The table of rights is
 * {@link #READ}; a feature writes it into every query that answers to a person.
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

    /** A grant {@code g} of the secretariat of one of the processes of the meeting {@code m}. */
    public static final String AT_HOME =
            "(g.role = SECRETARIAT and g.process in (select home.id from m.processes home))";

    /** A grant {@code g} that gives its holder a part in the meeting {@code m}: for its party, or at the table. */
    public static final String HAS_A_PART = "(m.state <> DRAFT and (g.meeting = m.id or (g.role = FOCAL_POINT"
            + " and (g.process is null or g.process in (select own.id from m.processes own))"
            + " and exists (select 1 from Admission let where let.meeting = m and let.party.id = g.party))))";

    /**
     * Who may read a thing {@code x} with a {@code distribution}, of a meeting {@code m} (PRODUCT.md, "Who may see
     * what"). It takes the parameters of {@link Grant#HELD}. What is general is public where the meeting is shown in
     * full; a delegate holds a grant once confirmed, and not before.
     */
    public static final String READ = "((x.distribution = GENERAL and m.state <> DRAFT and m.shown = ALL)"
            + " or exists (select 1 from Grant g left join Admission a on a.meeting = m and a.party.id = g.party"
            + " where " + Grant.HELD + " and (" + AT_HOME
            + " or (x.distribution = GENERAL and " + HAS_A_PART + ")"
            + " or (m.state <> DRAFT and g.meeting = m.id and ("
            + "(g.role = CHAIR and x.distribution <> INTERNAL)"
            + " or (g.role = CONFERENCE_SERVICES and x.distribution in (LIMITED, IN_SESSION))"
            + " or (g.role = DELEGATE and a.category in (MEMBER, SPECIAL_PARTICIPANT)"
            + " and x.distribution in (LIMITED, IN_SESSION))"
            + " or (g.role = DELEGATE and a.toInSession = true and x.distribution = IN_SESSION)"
            + " or (g.role = DELEGATE and a.category = MEMBER and x.distribution = RESTRICTED)))"
            + " or (m.state <> DRAFT and g.role = FOCAL_POINT"
            + " and (g.process is null or g.process in (select its.id from m.processes its))"
            + " and ((a.category in (MEMBER, SPECIAL_PARTICIPANT) and x.distribution = LIMITED)"
            + " or (a.category = MEMBER and x.distribution = RESTRICTED))))))";
}
