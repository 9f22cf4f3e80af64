package org.intersession.meeting.distribution;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.registry.Process;

/** What each process opens of what the table of rights leaves to it. */
public interface DistributionRules {
    Session session();

    @HQL("where process = :process order by category, opens")
    List<DistributionRule> of(Process process);

    /** The rules are one whole with their process: whoever has seen it as it was before must look again. */
    default void touch(Process process) {
        session().lock(process, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }
}
