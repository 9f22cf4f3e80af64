package org.intersession.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.intersession.identity.IdentityConfig;
import org.intersession.platform.Actor;

/**
 * Whoever takes identity data away has signed in lately: neither a browser left open nor a token that was stolen is
 * enough. It is asked last, once it is certain that they may have what they ask for.
 */
@ApplicationScoped
public class FreshSignIn {
    private final Duration life;
    private final Clock clock;

    /** They are to sign in again. */
    static final class Needed extends RuntimeException {}

    FreshSignIn(IdentityConfig config, Clock clock) {
        this.life = config.freshFor();
        this.clock = clock;
    }

    public void demand(Actor actor) {
        if (!isGiven(actor)) {
            throw new Needed();
        }
    }

    /** A machine cannot sign in; whoever came by a personal link proved their address by a code. */
    public boolean isGiven(Actor actor) {
        return actor.account()
                .map(it -> it.isMachine()
                        || it.authenticatedAt() != null
                                && it.authenticatedAt().plus(life).isAfter(clock.instant()))
                .orElse(actor.known() == Actor.Known.BY_LINK_AND_CODE);
    }

    long seconds() {
        return life.toSeconds();
    }
}
