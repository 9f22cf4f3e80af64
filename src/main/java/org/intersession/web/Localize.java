package org.intersession.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.intersession.platform.Actor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page the language of whoever asks, and says so. */
class Localize {
    private final Actor actor;

    Localize(Actor actor) {
        this.actor = actor;
    }

    @ServerResponseFilter
    void inTheActorsLanguage(ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page) {
            page.setLocale(actor.locale());
            var headers = response.getHeaders();
            headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, actor.language());
            headers.putSingle(HttpHeaders.VARY, "Accept-Language, Cookie");
            headers.putSingle(HttpHeaders.CACHE_CONTROL, actor.signedIn() ? "no-store" : "private, no-cache");
        }
    }
}
