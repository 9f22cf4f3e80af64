package org.intersession.web.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.intersession.platform.Actor;
import org.intersession.platform.language.Languages;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Gives every page the language of whoever asks, says so, and remembers what they chose. Mails and PDFs set their own. */
@Singleton
public class Localize {
    private final Actor actor;
    private final CurrentVertxRequest request;
    private final LanguageCookie cookie;

    Localize(Actor actor, CurrentVertxRequest request, LanguageCookie cookie) {
        this.cookie = cookie;
        this.actor = actor;
        this.request = request;
    }

    /** A page is rendered before any response filter runs, so its language is set where it is made. */
    void inTheActorsLanguage(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::speak);
    }

    /** A job has a request context too, but nobody asking: what it renders sets its own language. */
    private void speak(TemplateInstance page) {
        if (Arc.container().requestContext().isActive() && request.getCurrent() != null) {
            page.setLocale(actor.locale());
        }
    }

    @ServerResponseFilter
    void sayWhichLanguage(ContainerRequestContext request, ContainerResponseContext response) {
        var page = MediaType.TEXT_HTML_TYPE.isCompatible(type(response));
        if (page) {
            say(response);
        }
        if (page || response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()) {
            remember(request, response);
        }
    }

    /** A page that is part of a response says its type only as it is written; until then its resource does. */
    private static MediaType type(ContainerResponseContext response) {
        if (response.getMediaType() != null || !response.hasEntity()) {
            return response.getMediaType();
        }
        var resource = CurrentRequestManager.get().getTarget();
        return resource == null || resource.getProduces() == null
                ? null
                : resource.getProduces().getSortedOriginalMediaTypes()[0];
    }

    private void say(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, actor.language());
        headers.putSingle(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
        headers.putSingle(
                HttpHeaders.CACHE_CONTROL, actor.known() == Actor.Known.NOT ? "private, no-cache" : "no-store");
    }

    /** Also where an address leads on to a page: that one speaks it too. */
    private void remember(ContainerRequestContext request, ContainerResponseContext response) {
        var chosen = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (chosen != null && Languages.serves(chosen)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.of(chosen));
        }
    }
}
