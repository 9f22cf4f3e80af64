package org.intersession.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.intersession.identity.Person;
import org.intersession.platform.Actor;
import org.intersession.platform.Held;
import org.intersession.platform.RealTime;
import org.intersession.platform.refusal.Missing;

/** Where people are signed in, as they and administrators see it. */
@ApplicationScoped
@Transactional
public class SessionReading {
    private final Sessions sessions;
    private final DerivedKeys keys;
    private final Clock real;
    private final Clock clock;

    SessionReading(Sessions sessions, DerivedKeys keys, @RealTime Clock real, Clock clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.real = real;
        this.clock = clock;
    }

    /** @param name by which it is ended: never the id, which opens it for whoever has other tokens of the same person */
    public record Place(UUID name, String called, LocalDate since, LocalDate used, boolean here) {
        /** Where to end it. */
        public String ending() {
            return "/account/sessions/" + name + "/ending";
        }
    }

    /** A session as the door needs it. @param sid may be null @param stale whether its last use has to be noted */
    record Open(UUID id, String issuer, String subject, String sid, boolean stale, Whose whose) {
        /** Whether the tokens beside its id may be its own; a provider that names no sessions cannot tell. */
        boolean isOf(String issuer, String subject, String sid) {
            return this.issuer.equals(issuer)
                    && this.subject.equals(subject)
                    && (this.sid == null || sid == null || this.sid.equals(sid));
        }
    }

    /**
     * Whom we know by a session: what every request asks, in one question.
     *
     * @param language null while they have chosen none
     * @param grants that hold now, whether their role is in the token or not
     */
    public record Whose(UUID person, String name, Locale language, List<Held> grants) {}

    Optional<Open> open(UUID id) {
        return asked(id);
    }

    /** The same, where a request is already being answered: one question needs no transaction. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Open> standing(UUID id) {
        return asked(id);
    }

    private Optional<Open> asked(UUID id) {
        var rows = sessions.door(id, real.instant(), clock.instant());
        return rows.stream().findFirst().map(it -> {
            var browser = it.browser();
            return new Open(
                    browser.id,
                    browser.issuer,
                    browser.subject,
                    browser.sid,
                    browser.usedLongBefore(real.instant()),
                    it.person() == null ? null : whose(it.person(), rows));
        });
    }

    private static Whose whose(Person person, List<Sessions.Door> rows) {
        return new Whose(
                person.id,
                person.name(),
                person.language == null ? null : person.locale(),
                rows.stream()
                        .filter(it -> it.held() != null)
                        .map(it -> it.held().held())
                        .toList());
    }

    /** @param here the session of the request that asks; null for somebody else's list */
    public List<Place> places(String issuer, String subject, UUID here) {
        return sessions.openOf(issuer, subject, real.instant()).stream()
                .map(it -> new Place(name(it), it.called, day(it.since), day(it.usedAt), it.id.equals(here)))
                .toList();
    }

    /** The id of one's own session that the list calls so. */
    public UUID named(Actor actor, UUID name) {
        var account = actor.account().orElseThrow(Missing::new);
        return sessions.openOf(account.issuer(), account.subject(), real.instant()).stream()
                .filter(it -> name(it).equals(name))
                .map(it -> it.id)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private UUID name(BrowserSession session) {
        var bytes = ByteBuffer.wrap(keys.of("name of a session\n" + session.id));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
