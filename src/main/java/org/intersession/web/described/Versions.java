package org.intersession.web.described;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.intersession.web.program.Versioned;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives what is {@link Versioned} its {@code ETag}. */
class Versions {
    @ServerResponseFilter
    void tag(ContainerResponseContext response) {
        if (response.getStatus() < 300
                && response.getEntity() instanceof Versioned it
                && it.version() != null
                && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + it.version() + '"');
        }
    }
}
