package org.intersession.invitation.audience;

import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.registry.Party;
import org.intersession.registry.Process;
import org.intersession.registry.membership.Membership;

/** Where audiences come from: the registry, which is public. */
interface Audiences {
    Session session();

    @HQL("select s from Membership s join fetch s.party p join fetch s.process left join fetch p.continuedBy"
            + " where s.process.slug in :slugs and s.until is null order by s.process.position, s.position")
    List<Membership> memberships(Collection<String> slugs);

    @HQL("from Party where allStates order by code")
    List<Party> allStates();

    @HQL("select p from Party p left join fetch p.continuedBy where p.code in :codes order by p.code")
    List<Party> parties(Collection<String> codes);

    @HQL("from Process order by position")
    List<Process> processes();

    @HQL("select new org.intersession.invitation.audience.Listed(s.process.slug, s.category, count(s))"
            + " from Membership s where s.until is null group by s.process.slug, s.category")
    List<Listed> counts();
}
