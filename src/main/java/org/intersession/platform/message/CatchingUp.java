package org.intersession.platform.message;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a node has heard: every message of a transaction before {@code since}, and those of later ones that are noted. A
 * transaction that was under way when we looked is at or after it, so what it commits late is not passed over.
 */
final class CatchingUp {
    private long since = -1;
    /** By their ids, the transactions of messages that were heard and may be read again. */
    private final Map<Long, Long> heard = new HashMap<>();

    record Message(long id, String topic, String text) {}

    /** What has been committed and was not heard yet, in the order of ids; from the first look on. */
    List<Message> next(Connection line) throws SQLException {
        long outstanding;
        try (var asked = line.createStatement();
                var answer = asked.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
            answer.next();
            outstanding = answer.getLong(1);
        }
        if (since < 0) {
            since = outstanding;
        } else if (outstanding < since) {
            // Another database, restored from a dump: what we knew of the old one says nothing.
            since = 0;
            heard.clear();
        }
        var next = new ArrayList<Message>();
        try (var query = line.prepareStatement("select id, tx::text::bigint, topic, text from message"
                + " where tx >= cast(cast(? as text) as xid8) order by id")) {
            query.setString(1, String.valueOf(since));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    if (heard.put(row.getLong(1), row.getLong(2)) == null) {
                        next.add(new Message(row.getLong(1), row.getString(3), row.getString(4)));
                    }
                }
            }
        }
        since = outstanding;
        heard.values().removeIf(tx -> tx < outstanding);
        return next;
    }
}
