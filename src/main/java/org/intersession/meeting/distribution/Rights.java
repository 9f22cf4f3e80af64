package org.intersession.meeting.distribution;

/**
 * PRODUCT.md's table "Who may see what", for queries. The table itself is the view {@code cell} of the database, where
 * it is said once; here is how a query asks it. Aliases: the thing {@code x} (a paper, a release of the programme, an
 * outcome) and its meeting {@code m}, left joined where the thing may be of none. The parameters are those of {@link
 * org.intersession.identity.Grant#HELD}. Flat on purpose: the parser of queries takes seconds for nested conditions.
 */
public final class Rights {
    /** What says that one acts in the role of the grant. */
    public static final String IN_A_ROLE = ":roles like concat('%', cast(t.role as string), '%')";

    /** A grant that holds now; of a personal link only those of its meeting. */
    private static final String BY_A_GRANT = "exists (select 1 from Cell t where t.person = :person and " + IN_A_ROLE
            + " and t.since <= :now and t.until > :now and case when cast(:within as uuid) is null then 1 when t.within = :within then 1 else 0 end = 1 and ";

    private static final String OF_THE_THING = BY_A_GRANT + "t.place = coalesce(m.id, x.id) and t.opens = ";
    private static final String OF_THE_MEETING = BY_A_GRANT + "t.place = m.id and t.opens = ";

    /** What their grants open at a meeting {@code m}, in one text: what {@code :opened} stands for, between its commas. */
    public static final String OPENED =
            "(select listagg(t.opens, ',') within group (order by t.opens) from Cell t where t.person = :person and "
                    + IN_A_ROLE
                    + " and t.since <= :now and t.until > :now and case when cast(:within as uuid) is null then 1 when t.within = :within then 1 else 0 end = 1"
                    + " and t.place = m.id)";

    /** A meeting that is out of draft, or none. */
    public static final String OUT = "coalesce(cast(m.state as string), '') <> 'DRAFT'";

    /** What is general is public where the meeting is shown in full: else it would tell of it. */
    private static final String PUBLIC = OUT + " and case when m.id = :within then 'ALL'"
            + " else coalesce(cast(m.shown as string), 'ALL') end = 'ALL'";

    /** For lists of what is all of one meeting: what is opened there is asked once, and not once for each thing. */
    private static final String OPENED_THERE = ":opened like concat('%,', ";

    private static final String THERE = ", ',%')";

    private static final String OF_GENERAL_THERE =
            ".distribution = org.intersession.meeting.distribution.Distribution.GENERAL and " + PUBLIC + " or "
                    + OPENED_THERE + "cast(";

    private static final String OF_ITS_DISTRIBUTION_THERE = ".distribution as string)" + THERE + ")";

    /**
     * For lists across meetings, in the order in which the database keeps them: asked of one thing after the other, until a
     * page is full. What stands behind "exists" PostgreSQL takes for so dear that it reads and sorts all of them instead.
     */
    private static final String OF_EACH =
            "function('opens' as Boolean, cast(:person as uuid), :roles, cast(:within as uuid), :now, coalesce(m.id, x.id), ";

    private static final String IS_OPEN = ") = true";

    /** Whether they may read the thing by its {@code distribution}. */
    public static final String READ =
            "(x.distribution = org.intersession.meeting.distribution.Distribution.GENERAL and " + PUBLIC + " or "
                    + OF_THE_THING + "cast(x.distribution as string)))";

    /** Whether they may read what is general there. */
    public static final String READ_GENERAL = "(" + PUBLIC + " or " + OF_THE_THING + "'GENERAL'))";

    /**
     * {@link #READ}, {@link #READ_GENERAL}, {@link #AT_THE_DESK} and so on of things of the one meeting of which {@code
     * :opened} says what {@link Opened} has found.
     */
    public static final String READ_THERE = "(x" + OF_GENERAL_THERE + "x" + OF_ITS_DISTRIBUTION_THERE;

    /** {@link #READ}, {@link #READ_GENERAL}, {@link #AT_THE_DESK} and {@link #SERVED}, of each on a list. */
    public static final String READ_EACH =
            "(x.distribution = org.intersession.meeting.distribution.Distribution.GENERAL and " + PUBLIC + " or "
                    + OF_EACH + "cast(x.distribution as string)" + IS_OPEN + ")";

    public static final String READ_GENERAL_EACH = "(" + PUBLIC + " or " + OF_EACH + "'GENERAL'" + IS_OPEN + ")";
    public static final String AT_THE_DESK_EACH = OF_EACH + "'DESK'" + IS_OPEN;
    public static final String SERVED_EACH = OF_EACH + "'SERVED'" + IS_OPEN;

    public static final String READ_GENERAL_THERE = "(" + PUBLIC + " or " + OPENED_THERE + "'GENERAL'" + THERE + ")";
    public static final String AT_THE_DESK_THERE = OPENED_THERE + "'DESK'" + THERE;
    public static final String SERVED_THERE = OPENED_THERE + "'SERVED'" + THERE;
    public static final String SEE_NAMES_THERE = OPENED_THERE + "'NAMES'" + THERE;
    public static final String AT_THE_TABLE_THERE = OPENED_THERE + "'DRAFTS'" + THERE;
    public static final String SEE_CLOSED_SITTINGS_THERE = OPENED_THERE + "'CLOSED_SITTING'" + THERE;
    public static final String SEE_SPEAKERS_THERE = OPENED_THERE + "'SPEAKERS'" + THERE;

    /** Whether they are of a secretariat of the thing. */
    public static final String AT_THE_DESK = OF_THE_THING + "'DESK')";

    /** Whether they are to hear of what is new there: delegates, and focal points of the parties concerned. */
    public static final String CONCERNED = OF_THE_THING + "'CONCERNED')";

    /** Whether conference services are theirs there. */
    public static final String SERVED = OF_THE_THING + "'SERVED')";

    /** Whether they work on the programme and the outcome. */
    public static final String AT_THE_TABLE = OF_THE_MEETING + "'DRAFTS')";

    /** Whether they speak there for a party {@code p}: as its delegate, or its focal point. */
    public static final String SPEAK_FOR_THE_PARTY = OF_THE_MEETING + "'SPEAK' and t.party = p.id)";

    public static final String SEE_CLOSED_SITTINGS = OF_THE_MEETING + "'CLOSED_SITTING')";

    /** Whether they may know who speaks. */
    public static final String SEE_SPEAKERS = OF_THE_MEETING + "'SPEAKERS')";

    /** Whether they may see the list of participants whole. */
    public static final String SEE_LIST = OF_THE_MEETING + "'LIST')";

    /** Whether they may see at least its participants' part. */
    public static final String SEE_NAMES = OF_THE_MEETING + "'NAMES')";

    private Rights() {}

    /** {@link #READ_THERE}, of things that a query calls otherwise. */
    public static String readThere(String x) {
        return "(" + x + OF_GENERAL_THERE + x + OF_ITS_DISTRIBUTION_THERE;
    }
}
