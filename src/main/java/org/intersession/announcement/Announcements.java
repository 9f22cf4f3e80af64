package org.intersession.announcement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.mail.Mail;
import org.intersession.platform.Actor;
import org.intersession.platform.Missing;

/** Every mail, as the portal keeps it, for whoever received it and for the secretariat in whose name it went. */
public interface Announcements {
    /** What a secretariat may see of a mail {@code m}: those of the meetings of its processes. */
    String SENT =
            "exists (select 1 from Standing g where g.at = m.meeting and cast(g.role as String) = 'SECRETARIAT' and "
                    + Grant.HELD + ")";

    Session session();

    @HQL("select m from Mail m where m.person = :person and m.id < :before order by m.id desc limit 51")
    List<Mail> toThem(UUID person, UUID before);

    /** Those to a party or a process, by each of their grants. */
    @HQL("select m from Reader g join Mail m on m.id = g.mail where m.id < :before and " + Grant.HELD
            + " order by m.id desc limit 153")
    List<Mail> toTheirs(UUID person, String roles, UUID within, Instant now, UUID before);

    @HQL("select m from Mail m where " + SENT + " and m.id < :before order by m.id desc limit 51")
    List<Mail> sent(UUID person, String roles, UUID within, Instant now, UUID before);

    /** Those of one meeting that a mail server did not take. */
    @HQL(
            "select m from Mail m join Meeting r on r.id = m.meeting where r.slug = :meeting and m.state = org.intersession.mail.Mail.State.REFUSED and "
                    + SENT + " and m.id < :before order by m.id desc limit 51")
    List<Mail> refused(String meeting, UUID person, String roles, UUID within, Instant now, UUID before);

    @HQL("select m from Mail m where m.id = :id and (m.person = :person or " + Reader.OF_M + " or " + SENT + ")")
    Optional<Mail> seen(UUID id, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Mail m where m.id = :id and " + SENT)
    Optional<Mail> seenAsSender(UUID id, UUID person, String roles, UUID within, Instant now);

    @HQL("select t.slug from Meeting t where t.id = :meeting")
    Optional<String> slug(UUID meeting);

    /** Later than every identifier (they begin with the time). */
    UUID LATEST = new UUID(-1L, -1L);

    default List<Mail> receivedBy(Actor actor, Instant now, UUID before) {
        var from = before == null ? LATEST : before;
        return Stream.concat(
                        toThem(actor.person(), from).stream(),
                        toTheirs(actor.person(), actor.rolesInQueries(), actor.within(), now, from).stream())
                .distinct()
                .sorted(Comparator.comparing((Mail it) -> it.id.toString()).reversed())
                .limit(51)
                .toList();
    }

    /** @param refusedOf the slug of a meeting of which only what was refused is asked for; null for all that was sent */
    default List<Mail> sentFor(Actor actor, Instant now, String refusedOf, UUID before) {
        if (refusedOf != null) {
            return refused(
                    refusedOf,
                    actor.person(),
                    actor.rolesInQueries(),
                    actor.within(),
                    now,
                    before == null ? LATEST : before);
        }
        return sent(actor.person(), actor.rolesInQueries(), actor.within(), now, before == null ? LATEST : before);
    }

    default Mail seenBy(Actor actor, Instant now, UUID id) {
        return seen(id, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    default boolean sentBy(Actor actor, Instant now, UUID id) {
        return seenAsSender(id, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .isPresent();
    }
}
