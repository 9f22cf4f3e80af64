package org.intersession.identity.link;

import jakarta.persistence.Tuple;
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

    /** Wrong codes of somebody since they were last forgotten, and since when there is a pause, if there are many. */
    record Mistyped(int times, Instant since) {}

    default Optional<Mistyped> mistyped(String who) {
        return session()
                .createNativeQuery(
                        "select times, since from attempt where what = 'mistyped' and who = :who", Tuple.class)
                .setParameter("who", who)
                .uniqueResultOptional()
                .map(it -> new Mistyped(it.get("times", Integer.class), it.get("since", Instant.class)));
    }

    /** One more; with the {@code most}th a pause begins, and with each {@code further} after it, whoever types at the same time. */
    default void mistyped(String who, Instant now, int most, int further) {
        session()
                .createNativeMutationQuery("""
                        insert into attempt (what, who, since, times) values ('mistyped', :who, :now, 1)
                        on conflict (what, who) do update set
                          times = attempt.times + 1,
                          since = case when attempt.times + 1 >= :most and (attempt.times + 1 - :most) % :further = 0
                                  then excluded.since else attempt.since end""")
                .setParameter("who", who)
                .setParameter("now", now, Instant.class)
                .setParameter("most", most)
                .setParameter("further", further)
                .executeUpdate();
    }

    default void forgetMistyped(String who) {
        session()
                .createNativeMutationQuery("delete from attempt where what = 'mistyped' and who = :who")
                .setParameter("who", who)
                .executeUpdate();
    }

    @HQL("delete from OneTimeCode where expiresAt < :before")
    int forgetCodes(Instant before);

    default void forgetTries(Instant before, Instant mistypedBefore) {
        session()
                .createNativeMutationQuery(
                        "delete from attempt where what <> 'mistyped' and since < :before or since < :mistyped")
                .setParameter("before", before, Instant.class)
                .setParameter("mistyped", mistypedBefore, Instant.class)
                .executeUpdate();
    }
}
