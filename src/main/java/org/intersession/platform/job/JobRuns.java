package org.intersession.platform.job;

import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;

/** Which of the nightly jobs are done, for every node to see. */
interface JobRuns {
    Session session();

    /**
     * Lets the statements of this transaction take so long: those of a page are bounded by {@code socketTimeout}, since
     * somebody waits there.
     *
     * @return how long they had before
     */
    default Duration patience(Duration longest) {
        return session().doReturningWork(connection -> {
            var before = Duration.ofMillis(connection.getNetworkTimeout());
            connection.setNetworkTimeout(Runnable::run, (int) longest.toMillis());
            return before;
        });
    }

    /** Whether nobody else is at it; until the end of the transaction nobody else will be. */
    @SQL("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
    boolean lock(String name);

    /** Answers 0 where it was done before. */
    @SQL("insert into job_run (name, due) values (:name, :due) on conflict do nothing")
    int record(String name, Instant due);

    @SQL("delete from job_run where due < :before")
    int forget(Instant before);
}
