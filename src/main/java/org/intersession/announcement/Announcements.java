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
import org.intersession.platform.refusal.Missing;

/** Every mail, as the portal keeps it, for whoever received it and for the secretariat in whose name it went. */
public interface Announcements {
    /** What a secretariat may see of a mail {@code m}: those of the meetings of its processes. */
    String SENT =
            "exists (select 1 from Standing g where g.at = m.meeting and cast(g.role as String) = 'SECRETARIAT' and "
                    + Grant.HELD + ")";

    /** A mail {@code m} to themselves that went, or will; by a personal link, of its one meeting. */
    String THEIRS =
            "m.person = :person and m.state <> org.intersession.mail.Mail.State.STOPPED and case when cast(:within as uuid) is null then 1 when m.meeting = :within then 1 else 0 end = 1";

    Session session();

    @HQL("select m from Mail m where " + THEIRS + " and m.id < :before order by m.id desc limit 51")
    List<Mail> toThem(UUID person, UUID within, UUID before);

    /** Those to parties for whom they act: the newest of each, for every process or for that of the grant. */
    @HQL(
            "select m from Mail m where m.id in (select t.id from Grant g join lateral (select l.id as id from Mail l where l.party = g.party and l.person is null"
                    + " and l.id < :before and (g.process is null or exists (select 1 from OfProcess o"
                    + " where l.version >= 0 and o.meeting = l.meeting and o.process = g.process)) order by l.id desc limit 51) t"
                    + " where g.role = org.intersession.platform.Role.FOCAL_POINT and " + Grant.HELD
                    + ") order by m.id desc limit 51")
    List<Mail> toTheirParties(UUID person, String roles, UUID within, Instant now, UUID before);

    /** What came back to the addresses of their processes, and is of that process: the newest of each. */
    @HQL(
            "select m from Mail m where m.id in (select t.id from Grant g join Process p on p.id = g.process join lateral (select l.id as id from Mail l"
                    + " where lower(l.toAddress) = lower(p.mail) and l.person is null and l.party is null"
                    + " and l.occasion = 'receipt' and l.id < :before and (l.key like concat('digest:', cast(p.id as string), ':%')"
                    + " or exists (select 1 from OfProcess o where l.version >= 0 and o.meeting = l.meeting and o.process = p.id))"
                    + " order by l.id desc limit 51) t where g.role = org.intersession.platform.Role.SECRETARIAT and "
                    + Grant.HELD
                    + ") order by m.id desc limit 51")
    List<Mail> toTheirProcesses(UUID person, String roles, UUID within, Instant now, UUID before);

    /** The newest of each of their processes. */
    @HQL("select m from Mail m where m.id in (select t.id from Grant g join lateral (select s.mail as id from Sent s"
            + " where s.process = g.process and s.mail < :before order by s.mail desc limit 51) t"
            + " where g.role = org.intersession.platform.Role.SECRETARIAT and " + Grant.HELD
            + ") order by m.id desc limit 51")
    List<Mail> sent(UUID person, String roles, UUID within, Instant now, UUID before);

    /** Those of one meeting that a mail server did not take. */
    @HQL(
            "select m from Mail m join Meeting r on r.id = m.meeting where r.slug = :meeting and m.state = org.intersession.mail.Mail.State.REFUSED and "
                    + SENT + " and m.id < :before order by m.id desc limit 51")
    List<Mail> refused(String meeting, UUID person, String roles, UUID within, Instant now, UUID before);

    @HQL("select m from Mail m where m.id = :id and (" + THEIRS + " or " + Reader.OF_M + " or " + SENT + ")")
    Optional<Mail> seen(UUID id, UUID person, String roles, UUID within, Instant now);

    @HQL("select m from Mail m where m.id = :id and " + SENT)
    Optional<Mail> seenAsSender(UUID id, UUID person, String roles, UUID within, Instant now);

    @HQL("select t.slug from Meeting t where t.id = :meeting")
    Optional<String> slug(UUID meeting);

    /** Later than every identifier (they begin with the time). */
    UUID LATEST = new UUID(-1L, -1L);

    default List<Mail> receivedBy(Actor actor, Instant now, UUID before) {
        var from = before == null ? LATEST : before;
        return Stream.of(
                        toThem(actor.person(), actor.within(), from),
                        toTheirParties(actor.person(), actor.rolesInQueries(), actor.within(), now, from),
                        toTheirProcesses(actor.person(), actor.rolesInQueries(), actor.within(), now, from))
                .flatMap(List::stream)
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
