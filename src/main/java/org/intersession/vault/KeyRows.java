package org.intersession.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The keys that are in use, and the rows that are encrypted under them. */
interface KeyRows {
    Session session();

    @HQL("from VaultKey order by since, name")
    List<VaultKey> inUse();

    /** Several nodes may start at once. */
    default void use(String name, String proof, Instant now) {
        session()
                .createNativeMutationQuery("insert into vault_key (name, proof, since) values (:name, :proof, :since)"
                        + " on conflict do nothing")
                .setParameter("name", name)
                .setParameter("proof", proof)
                .setParameter("since", now)
                .executeUpdate();
    }

    /** The next rows, in the order of their ids, of which something is not under that key: id, then the columns. */
    default List<Object[]> notUnder(String key, Kept kept, UUID after, int count) {
        var columns = String.join(", ", kept.columns());
        var other = String.join(
                " or ", kept.columns().stream().map(it -> it + " not like :key").toList());
        return session()
                .createNativeQuery(
                        "select id, " + columns + " from " + kept.table() + " where id > :after and (" + other
                                + ") order by id limit :count for update skip locked",
                        Object[].class)
                .setParameter("key", pattern(key))
                .setParameter("after", after)
                .setParameter("count", count)
                .getResultList();
    }

    /** The version stays: nobody's edit is in conflict with a new key. */
    default void write(Kept kept, UUID row, Map<String, String> locked) {
        var columns = String.join(
                ", ", locked.keySet().stream().map(it -> it + " = :" + it).toList());
        var update = session()
                .createNativeMutationQuery("update " + kept.table() + " set " + columns + " where id = :id")
                .setParameter("id", row);
        locked.forEach(update::setParameter);
        update.executeUpdate();
    }

    default boolean anythingUnder(String key, Kept kept) {
        var under = String.join(
                " or ", kept.columns().stream().map(it -> it + " like :key").toList());
        return session()
                .createNativeQuery(
                        "select exists (select 1 from " + kept.table() + " where " + under + ")", Boolean.class)
                .setParameter("key", pattern(key))
                .getSingleResult();
    }

    /** An underscore in a name is one. */
    private static String pattern(String key) {
        return Vault.MARK + key.replace("_", "\\_") + ":%";
    }
}
