package org.intersession.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The personal links that were given, and what belongs to them. */
interface Links {
    Session session();

    @Find
    Optional<PersonalLink> byId(UUID id);

    @HQL("from PersonalLink l join fetch l.person where l.id = :id")
    Optional<PersonalLink> withPerson(UUID id);

    @HQL("from PersonalLink where person.id = :person and meeting = :meeting")
    Optional<PersonalLink> of(UUID person, UUID meeting);

    @HQL("from LinkDevice where link = :link and seal = :seal and revokedAt is null")
    Optional<LinkDevice> remembered(PersonalLink link, String seal);

    @HQL("from LinkDevice where link = :link and revokedAt is null order by since, id")
    List<LinkDevice> devicesOf(PersonalLink link);
}
