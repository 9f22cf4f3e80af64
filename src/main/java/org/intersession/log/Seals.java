package org.intersession.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;

/** The seals of the logs, and the lines under them. The lines are read where they lie: a view could show others. */
interface Seals {
    /** Any number, the same on every node: whoever holds it seals. */
    long SEALING = 7_303_014;

    String ACTS = "select a.id, cast(extract(epoch from a.at) * 1000000 as bigint), a.actor, a.act, a.subject,"
            + " cast(null as uuid) from act_log a";
    String DOWNLOADS = "select d.id, cast(extract(epoch from d.at) * 1000000 as bigint), d.person, '" + Line.DOWNLOAD
            + "', d.document, d.file from download_log d";

    Session session();

    @HQL("from Seal order by number desc limit 1")
    Optional<Seal> last();

    /** Whether this transaction may seal; another that is at it now goes on alone. */
    default boolean claim() {
        return session()
                .createNativeQuery("select pg_try_advisory_xact_lock(:what)", Boolean.class)
                .setParameter("what", SEALING)
                .getSingleResult();
    }

    /** The oldest lines without a seal whose id is at or after that one. */
    default List<Line> unsealed(UUID from, int count) {
        return session()
                .createNativeQuery(
                        ACTS + " where a.id >= :from and not exists (select 1 from log_seal s where s.entry = a.id)"
                                + " union all " + DOWNLOADS
                                + " where d.id >= :from and not exists (select 1 from log_seal s where s.entry = d.id)"
                                + " order by 1 limit :count",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("count", count)
                .getResultStream()
                .map(it -> line(it, 0))
                .toList();
    }

    /** A seal and the line that is there for it now; null where there is none. */
    record Sealed(long number, UUID entry, byte[] hash, Line line) {}

    /** All, in order, row by row. */
    default Stream<Sealed> sealed() {
        return session()
                .createNativeQuery(
                        "select s.number, s.entry, s.hash, l.* from log_seal s left join (" + ACTS + " union all "
                                + DOWNLOADS
                                + ") as l (id, at, actor, act, subject, detail) on l.id = s.entry order by s.number",
                        Object[].class)
                .setFetchSize(1000)
                .getResultStream()
                .map(it -> new Sealed(
                        ((Number) it[0]).longValue(),
                        (UUID) it[1],
                        (byte[]) it[2],
                        it[3] == null ? null : line(it, 3)));
    }

    private static Line line(Object[] row, int first) {
        return new Line(
                (UUID) row[first],
                ((Number) row[first + 1]).longValue(),
                (UUID) row[first + 2],
                (String) row[first + 3],
                (UUID) row[first + 4],
                (UUID) row[first + 5]);
    }
}
