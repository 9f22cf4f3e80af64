package org.intersession.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The people we know, and what has been granted to them. */
public interface Persons {
    Session session();

    @Find
    Optional<Person> byId(UUID id);

    @Find
    Optional<Person> known(String issuer, String subject);

    @HQL("where lower(email) = lower(:email) and subject is null order by familyName, givenName")
    List<Person> notYetSignedInAt(String email);

    @HQL("where person.id = :person and validFrom <= :now and (validUntil is null or validUntil > :now)")
    List<Grant> grantsOf(UUID person, Instant now);
}
