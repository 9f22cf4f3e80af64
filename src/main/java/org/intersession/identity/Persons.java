package org.intersession.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.platform.LoggedAct;

/** The people we know, and what has been granted to them. */
public interface Persons {
    Session session();

    @Find
    Optional<Person> byId(UUID id);

    @HQL("where issuer = :issuer and subject = :subject")
    Optional<Person> known(String issuer, String subject);

    @HQL("where issuer = :issuer and client = :client and retired is null")
    Optional<Person> machine(String issuer, String client);

    @HQL("where client is not null order by familyName, id")
    List<Person> machines();

    @HQL("where lower(email) = lower(:email) and subject is null order by familyName, givenName")
    List<Person> notYetSignedInAt(String email);

    @HQL("where person.id = :person and validFrom <= :now and (validUntil is null or validUntil > :now)")
    List<Grant> grantsOf(UUID person, Instant now);

    /** What was given to them and still holds, or will. */
    @HQL("where person.id = :person and (validUntil is null or validUntil > :now) order by validFrom, id")
    List<Grant> openGrantsOf(UUID person, Instant now);

    @HQL("select count(*) from Grant where role = ADMIN")
    long administratorsEver();

    @HQL("select count(*) > 0 from Grant where role = ADMIN and person.id = :person and validFrom <= :now"
            + " and (validUntil is null or validUntil > :now)")
    boolean administers(UUID person, Instant now);

    @HQL("from Grant g join fetch g.person where g.id = :id")
    Optional<Grant> grant(UUID id);

    @HQL("where lower(email) = lower(:email) and lower(familyName) = lower(:familyName) order by since, id")
    List<Person> named(String email, String familyName);

    @HQL("where id in :ids")
    List<Person> all(Collection<UUID> ids);

    /** Everything given within a process that still holds, or will: in it, or at a meeting of its. */
    @HQL("from Grant g join fetch g.person p where (g.process = :process or g.meeting in :meetings)"
            + " and g.role <> DELEGATE and (g.validUntil is null or g.validUntil > :now)"
            + " order by g.role, p.familyName, p.givenName, g.id")
    List<Grant> grantsWithin(UUID process, Collection<UUID> meetings, Instant now);

    default List<Person> search(String like, int first, int count) {
        return session()
                .createSelectionQuery(
                        "from Person where client is null and (lower(familyName) like :like or lower(email) like :like"
                                + " or lower(coalesce(givenName, '') || ' ' || familyName) like :like)"
                                + " order by familyName, givenName, id",
                        Person.class)
                .setParameter("like", like)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    @HQL("select g.person.id, count(*) from Grant g where g.person.id in :ids"
            + " and (g.validUntil is null or g.validUntil > :now) group by g.person.id")
    List<Object[]> openGrantCounts(Collection<UUID> ids, Instant now);

    default List<LoggedAct> log(UUID before, int count) {
        return session()
                .createSelectionQuery("from LoggedAct where id < :before order by id desc", LoggedAct.class)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultList();
    }
}
