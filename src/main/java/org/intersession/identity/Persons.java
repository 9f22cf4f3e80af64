package org.intersession.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.intersession.platform.journal.LoggedAct;

/** The people we know, and what has been granted to them. */
public interface Persons {
    String GIVEN_NAME = "coalesce(p.givenName, '')";
    String ROLE = "cast(g.role as string)";

    Session session();

    @Find
    Optional<Person> byId(UUID id);

    @HQL("where issuer = :issuer and subject = :subject")
    Optional<Person> known(String issuer, String subject);

    @HQL("where issuer = :issuer and client = :client and retired is null")
    Optional<Person> machine(String issuer, String client);

    /** By name, from after that one. */
    @HQL("where client is not null and familyName >= :family and (familyName > :family or id > :after)"
            + " order by familyName, id")
    List<Person> machines(String family, UUID after, Page page);

    @HQL("where lower(email) = lower(:email) and subject is null order by familyName, givenName")
    List<Person> perhapsNotYetSignedInAt(String email);

    default List<Person> notYetSignedInAt(String email) {
        return perhapsNotYetSignedInAt(email).stream()
                .filter(it -> Mailbox.same(it.email, email))
                .toList();
    }

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

    /** Whom somebody means who writes an address and a family name: several may share an address. */
    default List<Person> named(String email, String familyName) {
        return perhapsNamed(email, familyName).stream()
                .filter(it -> Mailbox.same(it.email, email))
                .toList();
    }

    @HQL("where lower(email) = lower(:email) and lower(familyName) = lower(:familyName) order by since, id")
    List<Person> perhapsNamed(String email, String familyName);

    @HQL("where id in :ids")
    List<Person> all(Collection<UUID> ids);

    /** Everything given within a process that still holds, or will: in it, or at a meeting of its; from after that one. */
    default List<Grant> grantsWithin(UUID process, Instant now, Grant after, int count) {
        var more = new HashMap<String, Object>(Map.of("process", process, "now", now));
        var where = "";
        if (after != null) {
            where = " and (" + ROLE + " > :role or " + ROLE
                    + " = :role and (p.familyName > :family or p.familyName = :family" + " and (" + GIVEN_NAME
                    + " > :given or " + GIVEN_NAME + " = :given and g.id > :after)))";
            more.put("role", after.role.name());
            more.put("family", after.person.familyName);
            more.put("given", after.person.givenName == null ? "" : after.person.givenName);
            more.put("after", after.id);
        }
        var query = session()
                .createSelectionQuery(
                        "from Grant g join fetch g.person p where g.id in (select a.id from Grant a where a.process = :process"
                                + " and a.role <> DELEGATE union all select b.id from OfProcess o"
                                + " join Grant b on b.meeting = o.meeting where o.process = :process and b.role <> DELEGATE)"
                                + " and (g.validUntil is null or g.validUntil > :now)" + where + " order by " + ROLE
                                + ", p.familyName, " + GIVEN_NAME + ", g.id limit " + count,
                        Grant.class);
        more.forEach(query::setParameter);
        return query.getResultList();
    }

    /** By name, from after that one; {@code sought} in any part of a name or an address, without case and accents. */
    default List<Person> search(String sought, Person after, int count) {
        var more = new HashMap<String, Object>();
        var where = "p.client is null";
        if (!sought.isEmpty()) {
            where += " and column(p.words as string) like cast(function('plain', :like) as string) escape '!'";
            more.put("like", "%" + sought.replaceAll("[!%_]", "!$0") + "%");
        }
        if (after != null) {
            where += " and p.familyName >= :family and (p.familyName > :family or " + GIVEN_NAME + " > :given or "
                    + GIVEN_NAME + " = :given and p.id > :after)";
            more.put("family", after.familyName);
            more.put("given", after.givenName == null ? "" : after.givenName);
            more.put("after", after.id);
        }
        var query = session()
                .createSelectionQuery(
                        "from Person p where " + where + " order by p.familyName, " + GIVEN_NAME + ", p.id limit "
                                + count,
                        Person.class);
        more.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many grants somebody holds, or will hold. */
    record OpenGrants(UUID person, long grants) {}

    @HQL("select g.person.id as person, count(*) as grants from Grant g where g.person.id in :ids"
            + " and (g.validUntil is null or g.validUntil > :now) group by g.person.id")
    List<OpenGrants> openGrants(Collection<UUID> ids, Instant now);

    /** The same by person; nothing of those who hold none. */
    default Map<UUID, Long> countOpenGrants(Collection<Person> persons, Instant now) {
        return openGrants(persons.stream().map(it -> it.id).toList(), now).stream()
                .collect(Collectors.toMap(OpenGrants::person, OpenGrants::grants));
    }

    /** Until the act ends nobody else makes somebody known at these addresses; who was made known meanwhile is then found. */
    default void makeKnown(Collection<String> emails) {
        emails.stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .forEach(it -> session()
                        .createNativeQuery(
                                "select pg_advisory_xact_lock(hashtextextended(:email, 200510))", Object.class)
                        .setParameter("email", it)
                        .getSingleResult());
    }

    /** Whom somebody means who writes that address and family name, or somebody new. */
    default Person named(String email, String familyName, Supplier<Person> anew) {
        return named(email, familyName).stream().findFirst().orElseGet(() -> {
            makeKnown(List.of(email));
            return named(email, familyName).stream().findFirst().orElseGet(anew);
        });
    }

    default List<LoggedAct> log(UUID before, int count) {
        return session()
                .createSelectionQuery("from LoggedAct where id < :before order by id desc", LoggedAct.class)
                .setParameter("before", before)
                .setMaxResults(count)
                .getResultList();
    }
}
