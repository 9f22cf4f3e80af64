package org.intersession.identity.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.code.OneTimeCode;

/** The personal links that were given, and what belongs to them. */
public interface Links {
    Session session();

    @Find
    Optional<PersonalLink> byId(UUID id);

    @HQL("from PersonalLink l join fetch l.person where l.id = :id")
    Optional<PersonalLink> withPerson(UUID id);

    @HQL("from PersonalLink l join fetch l.person where l.person.id = :person and l.meeting = :meeting")
    Optional<PersonalLink> of(UUID person, UUID meeting);

    @HQL("from LinkDevice where link = :link and seal = :seal and revokedAt is null")
    Optional<LinkDevice> remembered(PersonalLink link, String seal);

    @HQL("from LinkDevice where link = :link and revokedAt is null order by since, id")
    List<LinkDevice> devicesOf(PersonalLink link);

    @HQL("from LinkDevice d join fetch d.link where d.id = :id and d.link.person.id = :person and d.revokedAt is null")
    Optional<LinkDevice> device(UUID id, UUID person);

    @HQL("from LinkDevice where link.person.id = :person and revokedAt is null order by since, id")
    List<LinkDevice> devicesOfPerson(UUID person);

    @HQL("from OneTimeCode where purpose = :purpose")
    Optional<OneTimeCode> code(String purpose);

    /** One more try by whoever it is; the count starts anew when it began at or before {@code over}. */
    default int tried(String what, String who, Instant now, Instant over) {
        return session()
                .createNativeQuery("""
                        insert into attempt (what, who, since, times) values (:what, :who, :now, 1)
                        on conflict (what, who) do update set
                          times = case when attempt.since <= :over then 1 else attempt.times + 1 end,
                          since = case when attempt.since <= :over then excluded.since else attempt.since end
                        returning times""", Integer.class)
                .setParameter("what", what)
                .setParameter("who", who)
                .setParameter("now", now, Instant.class)
                .setParameter("over", over, Instant.class)
                .getSingleResult();
    }

    default int tries(String what, String who, Instant over) {
        return session()
                .createNativeQuery(
                        "select times from attempt where what = :what and who = :who and since > :over", Integer.class)
                .setParameter("what", what)
                .setParameter("who", who)
                .setParameter("over", over, Instant.class)
                .uniqueResultOptional()
                .orElse(0);
    }
}
