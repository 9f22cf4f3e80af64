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

    @HQL("where lower(email) in :emails")
    List<Person> at(Collection<String> emails);

    @HQL(
            "where role = FOCAL_POINT and party in :parties and (process is null or process = :process) and validUntil is null")
    List<Grant> focalPoints(Collection<UUID> parties, UUID process);
}
