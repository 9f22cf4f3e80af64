package org.intersession.identity.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.intersession.identity.link.LinkPolicy;
import org.intersession.identity.link.Links;
import org.intersession.mail.Mails;
import org.intersession.platform.Actor;
import org.intersession.platform.refusal.Guard;

/** Forgets what was sent and tried, and from where, once nothing depends on it. */
@ApplicationScoped
@Transactional
public class CodeActions {
    /** A code lives ten minutes, a count an hour. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** By so long the wrong codes of somebody are counted: {@link WrongCodes}. */
    private static final Duration MISTYPED = Duration.ofDays(365);

    private final Links links;
    private final Mails mails;
    private final Clock clock;

    CodeActions(Links links, Mails mails, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    public void forget(Actor actor) {
        Guard.allow(LinkPolicy.mayForgetTries(actor));
        var now = clock.instant();
        links.forgetCodes(now.minus(KEPT));
        mails.forget(Codes.OCCASION, now.minus(KEPT));
        links.forgetTries(now.minus(KEPT), now.minus(MISTYPED));
    }
}
