package org.intersession.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;

/** The people behind the addresses to which invitations go. */
interface People {
    Session session();

    default void flush() {
        session().flush();
    }

    @HQL("where lower(email) in :emails")
    List<Person> at(Collection<String> emails);

    /** That a party named a person for a delegation. */
    record Named(UUID person, UUID party) {}

    /** Who never came, and is known by what parties named them for, and by nothing else. */
    @HQL("select e.person.id as person, e.delegation.party.id as party from Delegate e where e.person.id in :persons"
            + " and e.person.subject is null and not exists (select 1 from Grant g where g.person = e.person"
            + " and cast(g.role as string) <> 'DELEGATE')")
    List<Named> named(Collection<UUID> persons);

    /** The appointment of a party's focal points for that process, at that address, who never came. */
    @HQL(
            "select g from Grant g join fetch g.person p where cast(g.role as string) = 'FOCAL_POINT' and g.party = :party"
                    + " and g.process = :process and g.validUntil is null and p.subject is null and lower(p.email) = lower(:email)")
    List<Grant> waiting(UUID party, UUID process, String email);

    @HQL(
            "where role = FOCAL_POINT and party in :parties and (process is null or process in :processes) and validUntil is null")
    List<Grant> focalPoints(Collection<UUID> parties, Collection<UUID> processes);
}
