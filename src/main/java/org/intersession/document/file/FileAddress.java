package org.intersession.document.file;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads {@code /doc/<symbol>?as=pdf} to the file; without {@code as} that address is the page. */
class FileAddress {
    @ServerRequestFilter(preMatching = true)
    void lead(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        if (path.startsWith("/doc/")
                && request.getUriInfo().getQueryParameters().containsKey("as")) {
            var other = uri.toString().replaceFirst("/doc/", "/documents/files/");
            request.setRequestUri(URI.create(other));
        }
    }
}
