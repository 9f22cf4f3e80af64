package org.intersession.guest;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.intersession.identity.Grant;
import org.intersession.invitation.answer.Answer;
import org.intersession.meeting.Meeting;
import org.intersession.meeting.distribution.Standing;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Missing;

/** Those invited by name, found by the secretariat of their meeting; each finds themselves. */
public interface Guests {
    String FROM = "select x from Guest x join fetch x.meeting m where m.slug = :slug and ";

    /** Whether a guest {@code g} is expected to come. */
    String ATTENDING = "g.answer = org.intersession.invitation.answer.Answer.WILL_ATTEND and g.withdrawnAt is null";

    Session session();

    /** Lets the database see what was changed, before what comes next. */
    default void flush() {
        session().flush();
    }

    /** Forgets what was read, so that it is read as an act has left it. */
    default void readAnew() {
        session().clear();
    }

    /** One at a time: for numbers, and for letters that nobody gets twice. */
    default void lock(Meeting meeting) {
        session().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    @HQL(FROM + Standing.AT_HOME + " order by x.number")
    List<Guest> at(String slug, UUID person, String roles, UUID within, Instant now);

    @HQL(FROM + "x.number = :number and " + Standing.AT_HOME)
    Optional<Guest> at(String slug, short number, UUID person, String roles, UUID within, Instant now);

    /** By whatever way they came: also by their personal link. */
    @HQL(FROM + "cast(m.state as String) <> 'DRAFT' and x.person.id = :person and x.withdrawnAt is null"
            + " and (cast(:within as uuid) is null or m.id = :within) order by x.number")
    List<Guest> own(String slug, UUID person, UUID within);

    /** For whoever has found the meeting through the actor. */
    @HQL("where meeting = :meeting and answer = WILL_ATTEND and withdrawnAt is null order by number")
    List<Guest> attending(Meeting meeting);

    @HQL("select x from Guest x join fetch x.person where x.meeting = :meeting and x.answer <> REGRETS"
            + " and x.sentAt is not null and x.withdrawnAt is null order by x.number")
    List<Guest> expected(Meeting meeting);

    /** How many gave an answer. */
    record Answering(Answer answer, long number) {}

    /** Of those invited, by their answers. */
    @HQL(
            "select answer as answer, count(*) as number from Guest where meeting = :meeting and sentAt is not null and withdrawnAt is null"
                    + " group by answer")
    List<Answering> answering(Meeting meeting);

    @HQL("select cast(coalesce(max(number), 0) as Integer) from Guest where meeting = :meeting")
    Integer lastNumber(Meeting meeting);

    @HQL(
            "where person.id = :person and role = DELEGATE and meeting = :meeting and party is null and validUntil is null")
    List<Grant> open(UUID person, UUID meeting);

    default List<Guest> allFor(Actor actor, Instant now, String slug) {
        return at(slug, actor.person(), actor.rolesInQueries(), actor.within(), now);
    }

    default Guest seenBy(Actor actor, Instant now, String slug, int number) {
        return at(slug, (short) number, actor.person(), actor.rolesInQueries(), actor.within(), now)
                .orElseThrow(Missing::new);
    }

    default Optional<Guest> ownOf(Actor actor, String slug) {
        return actor.person() == null
                ? Optional.empty()
                : own(slug, actor.person(), actor.within()).stream().findFirst();
    }
}
