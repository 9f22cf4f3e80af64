package org.intersession.registry;

import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** Everybody who can take part. The registry is public: it answers everybody alike. */
public interface Parties {
    Session session();

    @Find
    Optional<Party> byCode(String code);

    @HQL("select exists (select 1 from Party)")
    boolean any();
}
