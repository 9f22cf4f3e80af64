package org.intersession.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.intersession.identity.Persons;
import org.intersession.platform.Actor;
import org.intersession.platform.RealTime;
import org.intersession.platform.journal.Journal;
import org.intersession.platform.refusal.Guard;
import org.intersession.platform.refusal.Missing;

/** Where people are signed in: it begins at the provider and ends here, there, or by who looks at the list. */
@ApplicationScoped
@Transactional
public class SessionActions {
    /** How long what is over is kept, so that somebody can still ask where it was. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** By so much the provider's clock may be behind ours. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final Persons persons;
    private final Journal journal;
    private final Clock clock;

    SessionActions(Sessions sessions, Persons persons, Journal journal, @RealTime Clock clock) {
        this.sessions = sessions;
        this.persons = persons;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Somebody came in by the provider, or their tokens were renewed.
     *
     * @param goingOn the session that goes on with new tokens; null where one begins
     */
    UUID begin(Actor actor, UUID goingOn, IdToken token, String called, Duration life) {
        Guard.allow(SessionPolicy.mayKeepTheDoor(actor));
        var now = clock.instant();
        if (goingOn != null) {
            if (sessions.goOn(goingOn, now, now.plus(life)) == 0) {
                throw new Missing();
            }
            return goingOn;
        }
        var session = new BrowserSession(token.issuer(), token.subject(), token.sid(), called, now);
        session.used(now);
        session.lastsUntil(now.plus(life));
        session.persist();
        return session.id;
    }

    /** Notes that it is still used. */
    void use(Actor actor, UUID id) {
        Guard.allow(SessionPolicy.mayKeepTheDoor(actor));
        sessions.use(id, clock.instant());
    }

    /** On the way out through the provider. */
    void leave(Actor actor, UUID id) {
        Guard.allow(SessionPolicy.mayKeepTheDoor(actor));
        end(actor, sessions.open(id, clock.instant()).stream().toList());
    }

    /**
     * The provider says that it ended one session, or all of somebody's: one of the two may be null.
     *
     * @param said when it said so: what began later goes on, so that nothing is ended by whoever says it again
     */
    public void endedAtProvider(Actor actor, String issuer, String subject, String sid, Instant said) {
        Guard.allow(SessionPolicy.mayKeepTheDoor(actor));
        end(actor, sessions.endedAtProvider(issuer, subject, sid, said.plus(CLOCKS)));
    }

    /** One of one's own, from the list. */
    public void end(Actor actor, UUID id) {
        Guard.allow(SessionPolicy.mayEndOwn(actor));
        var account = actor.account().orElseThrow();
        var session = sessions.open(id, clock.instant())
                .filter(it -> it.isOf(account.issuer(), account.subject()))
                .orElseThrow(Missing::new);
        end(actor, List.of(session));
    }

    /** Wherever that person is signed in. */
    public void endAll(Actor actor, UUID id) {
        Guard.allow(SessionPolicy.mayEndAll(actor));
        var person = persons.byId(id).orElseThrow(Missing::new);
        if (person.hasSignedIn()) {
            end(actor, sessions.openOf(person.issuer, person.subject, clock.instant()));
        }
    }

    /** What has been over for a month. */
    public int forget(Actor actor) {
        Guard.allow(SessionPolicy.mayKeepTheDoor(actor));
        return sessions.forget(clock.instant().minus(KEPT));
    }

    private void end(Actor actor, List<BrowserSession> ended) {
        for (var session : ended) {
            session.endAt(clock.instant());
            journal.note(actor, "session.ended", session.id);
        }
    }
}
