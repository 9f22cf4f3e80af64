package org.intersession.document.symbol;

import java.util.List;
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

    /** The keys that begin so. */
    default List<String> keysLike(String prefix) {
        return session()
                .createSelectionQuery(
                        "select s.key from Document x join x.symbols s where s.key like :prefix escape '!'",
                        String.class)
                .setParameter(
                        "prefix",
                        Symbol.key(prefix).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .getResultList();
    }

    @HQL("select count(x) > 0 from Document x join x.symbols s where s.key = :key")
    boolean taken(String key);
}
