package org.intersession.identity.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.identity.Person;

/** The browsers in which people are signed in. */
interface Sessions {
    @HQL("where id = :id and endedAt is null and expiresAt > :now")
    Optional<BrowserSession> open(UUID id, Instant now);

    /** A browser, whose it is where we know them, and a grant of theirs: a row for each, or one without. */
    record Door(BrowserSession browser, Person person, Grant held) {}

    /** @param at the instant at which their grants are to hold */
    @HQL("select b as browser, p as person, g as held from BrowserSession b"
            + " left join Person p on p.issuer = b.issuer and p.subject = b.subject"
            + " left join Grant g on g.person = p and g.validFrom <= :at and (g.validUntil is null or g.validUntil > :at)"
            + " where b.id = :id and b.endedAt is null and b.expiresAt > :now")
    List<Door> door(UUID id, Instant now, Instant at);

    @HQL("where issuer = :issuer and subject = :subject and endedAt is null and expiresAt > :now order by since, id")
    List<BrowserSession> openOf(String issuer, String subject, Instant now);

    /** Whatever the provider may have ended: all of a subject's, or the one it names, that had begun then. */
    @HQL(
            "where issuer = :issuer and endedAt is null and since <= :then and (cast(:subject as string) is null or subject = :subject)"
                    + " and (cast(:sid as string) is null or sid = :sid)")
    List<BrowserSession> endedAtProvider(String issuer, String subject, String sid, Instant then);

    /** Without its version: two requests of one browser may note it at once, and neither is refused for that. */
    @HQL("update BrowserSession set usedAt = :now where id = :id and endedAt is null and expiresAt > :now")
    int use(UUID id, Instant now);

    /** Without its version too: two requests of one browser may renew their tokens at once. */
    @HQL("update BrowserSession set usedAt = :now, expiresAt = :until where id = :id")
    int goOn(UUID id, Instant now, Instant until);

    @HQL("delete from BrowserSession where expiresAt < :before")
    int forget(Instant before);
}
