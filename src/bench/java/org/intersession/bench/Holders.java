package org.intersession.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** People of a data set by what they hold, as the numbers by which they sign in. */
public final class Holders {
    private Holders() {}

    /** Of members: what an observer may read is less. */
    public static List<Integer> delegates(Connection connection, String meeting, int limit) throws SQLException {
        return numbers(
                connection,
                "select p.subject from role_grant g join person p on p.id = g.person_id join meeting m on m.id = g.meeting"
                        + " join admission a on a.meeting_id = m.id and a.party_id = g.party and a.category = 'MEMBER'"
                        + " where g.role = 'DELEGATE' and m.slug = ? order by g.id limit ?",
                meeting,
                limit);
    }

    public static List<Integer> officers(Connection connection, String meeting, int limit) throws SQLException {
        return numbers(
                connection,
                "select p.subject from role_grant g join person p on p.id = g.person_id"
                        + " join meeting_process mp on mp.process_id = g.process join meeting m on m.id = mp.meeting_id"
                        + " where g.role = 'SECRETARIAT' and m.slug = ? order by g.id limit ?",
                meeting,
                limit);
    }

    /** Of the parties invited there, in the order of their invitations. */
    public static List<Integer> focalPoints(Connection connection, String meeting, int limit) throws SQLException {
        return numbers(
                connection,
                "select p.subject from role_grant g join person p on p.id = g.person_id"
                        + " join invitation i on i.party_id = g.party join meeting m on m.id = i.meeting_id"
                        + " where g.role = 'FOCAL_POINT' and m.slug = ? order by i.number limit ?",
                meeting,
                limit);
    }

    private static List<Integer> numbers(Connection connection, String sql, String meeting, int limit)
            throws SQLException {
        var found = new ArrayList<Integer>();
        try (var asked = connection.prepareStatement(sql)) {
            asked.setString(1, meeting);
            asked.setInt(2, limit);
            try (var rows = asked.executeQuery()) {
                while (rows.next()) {
                    found.add(Integer.parseInt(rows.getString(1).substring("bench-".length())));
                }
            }
        }
        return found;
    }
}
