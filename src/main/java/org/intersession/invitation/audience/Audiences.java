package org.intersession.invitation.audience;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Membership;
import org.intersession.registry.membership.Memberships;

/** Where audiences come from: the registry, which is public. */
interface Audiences {
    Session session();

    /** Those that hold now: whoever joins later is invited later, or by name. */
    @HQL("select m from Membership m join fetch m.party y join fetch m.process p left join fetch y.continuedBy"
            + " where p.slug in :slugs and " + Memberships.HOLDS + " order by p.position, m.position")
    List<Membership> memberships(Collection<String> slugs, Instant now);

    @HQL("from Party where allStates order by code")
    List<Party> allStates();

    @HQL("select p from Party p left join fetch p.continuedBy where p.code in :codes order by p.code")
    List<Party> parties(Collection<String> codes);

    @HQL("from Process order by position")
    List<Process> processes();

    @HQL("select new org.intersession.invitation.audience.Listed(p.slug, m.category, count(m))"
            + " from Membership m join m.process p where " + Memberships.HOLDS + " group by p.slug, m.category")
    List<Listed> counts(Instant now);
}
