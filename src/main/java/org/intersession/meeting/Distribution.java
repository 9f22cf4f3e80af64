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

    // In full, because the processor that checks queries knows a bare constant only after the class that has it.
    private static final String ROLE = "org.intersession.platform.Role.";
    private static final String STATE = "org.intersession.meeting.Meeting.State.";
    private static final String SHOWN = "org.intersession.meeting.Meeting.Shown.";
    private static final String CATEGORY = "org.intersession.registry.Category.";
    private static final String PARTY = "org.intersession.registry.Party.Kind.";
    private static final String DISTRIBUTION = "org.intersession.meeting.Distribution.";

    /** A grant {@code g} of the secretariat of one of the processes of the meeting {@code m}. */
    public static final String AT_HOME =
            "(g.role = " + ROLE + "SECRETARIAT and g.process in (select home.id from m.processes home))";

    /** A grant {@code g} that gives its holder a part in the meeting {@code m}: for its party, or at the table. */
    public static final String HAS_A_PART =
            "(m.state <> " + STATE + "DRAFT and (g.meeting = m.id or (g.role = " + ROLE + "FOCAL_POINT"
                    + " and (g.process is null or g.process in (select own.id from m.processes own))"
                    + " and exists (select 1 from Admission let where let.meeting = m and let.party.id = g.party))))";

    /**
     * Who may read a thing {@code x} with a {@code distribution}, of a meeting {@code m} (PRODUCT.md, "Who may see
     * what"). It takes the parameters of {@link Grant#HELD}. What is general is public where the meeting is shown in
     * full; a delegate holds a grant once confirmed, and not before.
     */
    public static final String READ = "((x.distribution = " + DISTRIBUTION + "GENERAL and m.state <> " + STATE
            + "DRAFT and m.shown = " + SHOWN + "ALL)"
            + " or exists (select 1 from Grant g left join Admission a on a.meeting = m and a.party.id = g.party"
            + " left join a.party y where " + Grant.HELD + " and (" + AT_HOME
            + " or (x.distribution = " + DISTRIBUTION + "GENERAL and " + HAS_A_PART + ")"
            + " or (m.state <> " + STATE + "DRAFT and g.meeting = m.id and ("
            + "(g.role = " + ROLE + "CHAIR and x.distribution <> " + DISTRIBUTION + "INTERNAL)"
            + " or (g.role = " + ROLE + "CONFERENCE_SERVICES and x.distribution in (" + DISTRIBUTION + "LIMITED, "
            + DISTRIBUTION + "IN_SESSION))"
            + " or (g.role = " + ROLE + "DELEGATE and a.category in (" + CATEGORY + "MEMBER, " + CATEGORY
            + "SPECIAL_PARTICIPANT)"
            + " and x.distribution in (" + DISTRIBUTION + "LIMITED, " + DISTRIBUTION + "IN_SESSION))"
            + " or (g.role = " + ROLE + "DELEGATE and a.toInSession = true and y.kind <> " + PARTY
            + "ORGANIZATION and x.distribution = " + DISTRIBUTION + "IN_SESSION)"
            + " or (g.role = " + ROLE + "DELEGATE and a.category = " + CATEGORY + "MEMBER and x.distribution = "
            + DISTRIBUTION + "RESTRICTED)))"
            + " or (m.state <> " + STATE + "DRAFT and g.role = " + ROLE + "FOCAL_POINT"
            + " and (g.process is null or g.process in (select its.id from m.processes its))"
            + " and ((a.category in (" + CATEGORY + "MEMBER, " + CATEGORY + "SPECIAL_PARTICIPANT) and x.distribution = "
            + DISTRIBUTION + "LIMITED)"
            + " or (a.category = " + CATEGORY + "MEMBER and x.distribution = " + DISTRIBUTION + "RESTRICTED))))))";
}
