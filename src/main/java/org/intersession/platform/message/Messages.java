package org.intersession.platform.message;

import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;

/** What a node tells all nodes: heard once its transaction is committed, and kept for those that were away. */
public interface Messages {
    Session session();

    @SQL("insert into message (topic, text, at) values (:topic, :text, :at)")
    int tell(String topic, String text, Instant at);

    @SQL("select text from message where topic = :topic order by id desc limit 1")
    Optional<String> last(String topic);

    /** The last of each topic stays. */
    @SQL("delete from message m where at < :before"
            + " and exists (select 1 from message n where n.topic = m.topic and n.id > m.id)")
    int forget(Instant before);
}
