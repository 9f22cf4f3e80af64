package org.intersession.registry.membership;

import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.figures.Figures;
import org.intersession.registry.figures.Standing;

/** Who takes part in what, in which category, from when until when. */
public interface Memberships {
    /** The condition that a membership {@code m} in a process {@code p} has begun and not ended, by the day there. */
    String HOLDS = "function('holds_at' as Boolean, m.since, m.until, p.zone, :now) = true";

    /** The condition that a membership {@code m} comes from the source: true of July 2005 whatever is entered later. */
    String PHOTOGRAPHED = "m.asOf = '2005-07'";

    /** What the figures count: a party in regional consultative processes, a State as member only. Grouped, because a count beside each party costs ten times as much. */
    String COUNTED = "select m.party.id as party, count(m.id) as processes from Membership m"
            + " where m.process.kind = org.intersession.registry.Process.Kind.REGIONAL_CONSULTATIVE_PROCESS and "
            + PHOTOGRAPHED
            + " and (m.category = MEMBER or (m.category = SPECIAL_PARTICIPANT and m.party.kind <> org.intersession.registry.Party.Kind.STATE))"
            + " group by m.party.id";

    Session session();

    /** All that a process lists or ever listed, in the order of its list. */
    @HQL("select m from Membership m join fetch m.party p left join fetch p.continuedBy"
            + " where m.process = :process order by m.position, m.id")
    List<Membership> of(Process process);

    /** Those of a party, and of those whose name it continues. */
    @HQL("select m from Membership m join fetch m.process join fetch m.party p left join fetch p.continuedBy"
            + " where p = :party or p.continuedBy = :party order by m.process.position, m.position")
    List<Membership> ofParty(Party party);

    @HQL("select m from Membership m join fetch m.party where m.process = :process and m.party.code = :code"
            + " and m.until is null")
    Optional<Membership> open(Process process, String code);

    /** Whether it takes part on that day already, or on a later one. */
    @HQL("select count(*) > 0 from Membership m where m.process = :process and m.party.code = :code"
            + " and (m.until is null or m.until > :day)")
    boolean lasting(Process process, String code, String day);

    @HQL("select coalesce(max(position), 0) from Membership where process = :process")
    int lastPosition(Process process);

    @HQL("select p, coalesce(c.processes, 0L) from Party p left join fetch p.continuedBy left join (" + COUNTED
            + ") c on c.party = p.id where p.kind <> org.intersession.registry.Party.Kind.ORGANIZATION and (p.validFrom is null or p.validFrom <= '2005-07')"
            + " and (p.validUntil is null or p.validUntil > '2005-07')")
    List<Standing> standings();

    /** As long as this is the same, so are the figures and the names that go with them. */
    record Versions(Long memberships, Long ofMemberships, Long parties, Long ofParties) {}

    @HQL("select count(m), sum(m.version), (select count(p) from Party p), (select sum(p.version) from Party p)"
            + " from Membership m")
    Versions versions();

    default Figures figures() {
        return new Figures(standings());
    }

    /** How many States another process has in common with this one, as listed in July 2005. */
    record Overlap(Process process, Long states) {}

    @HQL("select q, (select count(m) from Membership m join Membership o on o.party = m.party where m.process = q"
            + " and o.process = :process and m.category = MEMBER and o.category = MEMBER and m.party.kind = org.intersession.registry.Party.Kind.STATE"
            + " and m.asOf = '2005-07' and o.asOf = '2005-07') as states"
            + " from Process q where q <> :process and q.kind = org.intersession.registry.Process.Kind.REGIONAL_CONSULTATIVE_PROCESS"
            + " order by states desc, q.position")
    List<Overlap> overlapsOf(Process process);
}
