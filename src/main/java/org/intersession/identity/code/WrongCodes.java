package org.intersession.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.intersession.identity.IdentityMessages;
import org.intersession.identity.link.Links;
import org.intersession.platform.refusal.Refusal;

/**
 * Counts wrong codes without an end, for all nodes: after twenty none is sent and none looked at for a day, after each
 * further five for twice as long. In a year that makes sixty, of a million.
 */
@ApplicationScoped
class WrongCodes {
    static final int MOST = 20;
    private static final int FURTHER = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final Links links;
    private final Clock clock;

    WrongCodes(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    void count(List<String> whose) {
        whose.forEach(it -> links.mistyped(it, clock.instant(), MOST, FURTHER));
    }

    void forget(String whose) {
        links.forgetMistyped(whose);
    }

    void refusePaused(List<String> whose) {
        var days = whose.stream().mapToInt(this::days).max().orElse(0);
        if (days > 0) {
            throw Refusal.of(IdentityMessages.class, it -> it.codesPaused(days));
        }
    }

    /** For how many days nothing is sent to them any more; begun ones count. */
    int days(String whose) {
        return links.mistyped(whose)
                .filter(it -> it.times() >= MOST)
                .map(it -> Duration.between(clock.instant(), it.since().plus(pause(it.times()))))
                .filter(it -> !it.isNegative())
                .map(it -> (int) ((it.toSeconds() + DAY.toSeconds() - 1) / DAY.toSeconds()))
                .orElse(0);
    }

    private static Duration pause(int times) {
        return DAY.multipliedBy(1L << Math.min((times - MOST) / FURTHER, 12));
    }
}
