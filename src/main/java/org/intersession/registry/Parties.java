package org.intersession.registry;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.intersession.platform.refusal.Missing;
import org.intersession.registry.membership.Memberships;

/** Everybody who can take part. The registry is public: it answers everybody alike. */
public interface Parties {
    Session session();

    @Find
    Optional<Party> byCode(String code);

    @HQL("select exists (select 1 from Party)")
    boolean any();

    /** Until the end of the transaction nobody else fills the registry. The number is any that no other lock uses. */
    default void waitForTurn() {
        session()
                .createNativeQuery("select pg_advisory_xact_lock(200507)", Object.class)
                .getSingleResult();
    }

    /** In no particular order: the reader's alphabet decides. */
    @HQL("select p from Party p left join fetch p.continuedBy")
    List<Party> all();

    @HQL("select p from Party p left join fetch p.continuedBy left join fetch p.alsoSucceededBy"
            + " where p.code = :code or p.alpha2 = :code order by case when p.code = :code then 0 else 1 end")
    List<Party> known(String code);

    /** By its code, in any case, or by its alpha-2 code. */
    default Party called(String code) {
        return known(code.toUpperCase(Locale.ROOT)).stream().findFirst().orElseThrow(Missing::new);
    }

    /** The historical parties that this one continues or also succeeds. */
    @HQL("where continuedBy = :party or :party in elements(alsoSucceededBy)")
    List<Party> before(Party party);

    @HQL("select p from Party p left join fetch p.continuedBy where p.foundBy like :pattern")
    List<Party> matching(String pattern);

    /** Whose name, code or old name has words that begin so; case and accents do not matter. */
    default List<Party> find(String text) {
        var word = Folded.word(text);
        return word.isEmpty() ? List.of() : matching("% " + word + "%");
    }

    @HQL("select p from Party p left join fetch p.continuedBy where p.code > :after order by p.code limit :limit")
    List<Party> after(String after, int limit);

    /** The States that are members of at least so many of these processes, as listed in July 2005. */
    @HQL(
            "select p from Party p left join fetch p.continuedBy where p.kind = org.intersession.registry.Party.Kind.STATE and (select count(m) from Membership m"
                    + " where m.party = p and m.process.slug in :slugs and m.category = MEMBER and "
                    + Memberships.PHOTOGRAPHED
                    + ") >= :least")
    List<Party> membersOfAtLeast(Collection<String> slugs, long least);

    default List<Party> inAll(Collection<String> slugs) {
        return membersOfAtLeast(slugs, slugs.size());
    }

    default List<Party> inAny(Collection<String> slugs) {
        return membersOfAtLeast(slugs, 1);
    }
}
