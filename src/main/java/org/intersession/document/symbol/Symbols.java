package org.intersession.document.symbol;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** All symbols that are taken, whoever's they are: for numbering only, never for a page. */
public interface Symbols {
    Session session();

    /** Of two nodes that start at once one loads; of two acts that take the next number one waits for the other. */
    default void oneAtATime() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(200508)", Object.class)
                .getSingleResult();
    }

    /** A key, and whether it is of a paper of certain processes. */
    record Given(String key, boolean own) {}

    /** The keys that begin so, and which are of papers of these processes. */
    default List<Given> keysLike(String prefix, Collection<UUID> processes) {
        return session()
                .createSelectionQuery(
                        "select s.key, case when exists (select 1 from x.processes p where p.id in :processes)"
                                + " or exists (select 1 from Meeting m join m.processes p where m = x.meeting and p.id in :processes)"
                                + " then 1 else 0 end from Document x join x.symbols s where s.key like :prefix escape '!'",
                        Object[].class)
                .setParameter("processes", processes)
                .setParameter(
                        "prefix",
                        Symbol.key(prefix).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultStream()
                .map(it -> new Given((String) it[0], ((Number) it[1]).intValue() == 1))
                .toList();
    }

    @HQL("select count(x) > 0 from Document x join x.symbols s where s.key = :key")
    boolean taken(String key);
}
