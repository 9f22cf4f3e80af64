package org.intersession.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** The mails on their way. */
public interface Mails {
    Session session();

    /** The next that is due, locked until the transaction ends; what another postman holds is passed over. */
    @SQL("select id from mail where state = 'WAITING' and next_attempt_at <= :now"
            + " order by next_attempt_at, id limit 1 for update skip locked")
    Optional<UUID> lockNextDue(Instant now);

    /** Takes away those of that occasion which were written before, whatever became of them. */
    @HQL("delete from Mail where occasion = :occasion and writtenAt < :before")
    int forget(String occasion, Instant before);

    /** When the oldest that waits was written; null if none does. */
    @HQL("select min(writtenAt) from Mail where state = WAITING")
    Instant oldestWaiting();
}
