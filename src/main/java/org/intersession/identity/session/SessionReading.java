package org.intersession.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intersession.platform.RealTime;

/** Where people are signed in, as they and administrators see it. */
@ApplicationScoped
@Transactional
public class SessionReading {
    private final Sessions sessions;
    private final Clock clock;

    SessionReading(Sessions sessions, @RealTime Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    public record Place(UUID id, String called, LocalDate since, LocalDate used, boolean here) {
        /** Where to end it. */
        public String ending() {
            return "/account/sessions/" + id + "/ending";
        }
    }

    /** A session as the door needs it. @param stale whether its last use has to be noted */
    record Open(UUID id, String issuer, String subject, boolean stale) {}

    Optional<Open> open(UUID id) {
        return sessions.open(id, clock.instant())
                .map(it -> new Open(it.id, it.issuer, it.subject, it.usedLongBefore(clock.instant())));
    }

    /** @param here the session of the request that asks; null for somebody else's list */
    public List<Place> places(String issuer, String subject, UUID here) {
        return sessions.openOf(issuer, subject, clock.instant()).stream()
                .map(it -> new Place(it.id, it.called, day(it.since), day(it.usedAt), it.id.equals(here)))
                .toList();
    }

    private static LocalDate day(java.time.Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
