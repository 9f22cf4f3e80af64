package org.intersession.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;

/** The browsers in which people are signed in. */
interface Sessions {
    @Find
    Optional<BrowserSession> byId(UUID id);

    @HQL("where id = :id and endedAt is null and expiresAt > :now")
    Optional<BrowserSession> open(UUID id, Instant now);

    @HQL("where issuer = :issuer and subject = :subject and endedAt is null and expiresAt > :now order by since, id")
    List<BrowserSession> openOf(String issuer, String subject, Instant now);

    /** Whatever the provider may have ended: all of a subject's, or the one it names. */
    @HQL("where issuer = :issuer and endedAt is null and (cast(:subject as string) is null or subject = :subject)"
            + " and (cast(:sid as string) is null or sid = :sid)")
    List<BrowserSession> endedAtProvider(String issuer, String subject, String sid);

    @HQL("delete from BrowserSession where expiresAt < :before")
    int forget(Instant before);
}
