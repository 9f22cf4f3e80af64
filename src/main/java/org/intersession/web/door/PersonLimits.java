package org.intersession.web.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.web.error.Answers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts what one person asks, wherever they ask from; who only claims to be somebody is counted as a stranger. */
class PersonLimits {
    /** Before a token that is not accepted is told so. */
    private static final int FIRST = 1000;

    private final Limits limits;
    private final Client client;
    private final Actor actor;
    private final Answers answers;
    private final RoutingContext routing;

    PersonLimits(Limits limits, Client client, Actor actor, Answers answers, RoutingContext routing) {
        this.limits = limits;
        this.client = client;
        this.actor = actor;
        this.answers = answers;
        this.routing = routing;
    }

    /** @return null where there is nothing to say against it */
    @ServerRequestFilter(priority = FIRST)
    Response count(ContainerRequestContext request) {
        var kind = Limits.counted(routing);
        if (kind == null || !Limits.claimsToBeSomebody(routing)) {
            return null;
        }
        var seconds = actor.known() == Actor.Known.NOT
                ? limits.taken(kind, Limits.Whose.STRANGER, client.of(routing))
                : limits.taken(kind, Limits.Whose.PERSON, whose());
        return seconds == 0 ? null : answers.tooOften(seconds, null, request);
    }

    /** Mails are forwarded: whoever opens a link of somebody's asks for themselves, and takes nothing from them. */
    private String whose() {
        if (actor.known() == Actor.Known.BY_LINK) {
            return actor.person() + " " + client.of(routing);
        }
        return actor.person() != null
                ? actor.person().toString()
                : actor.account().map(it -> it.issuer() + " " + it.subject()).orElse("");
    }
}
