package org.intersession.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer carries against being framed, sniffed or scripted, and the refusal of forms from other sites. */
@ApplicationScoped
public class Frame {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String policy;

    Frame(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider) {
        var origin = provider.map(URI::create).map(it -> " " + it.getScheme() + "://" + it.getAuthority());
        policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; worker-src 'self'; form-action 'self'"
                + origin.orElse("");
    }

    void install(@Observes Filters filters) {
        filters.register(this::protect, 1000);
    }

    private void protect(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (request.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!SAFE.contains(request.request().method()) && foreign(request)) {
            request.response().setStatusCode(403).end();
            return;
        }
        request.next();
    }

    /** Fetch Metadata where the browser sends it, else the Origin header (RFC 6454), else nothing to go by. */
    private static boolean foreign(RoutingContext request) {
        if ("cross-site".equals(request.request().getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        var origin = request.request().getHeader("Origin");
        if (origin == null || request.normalizedPath().startsWith("/api/")) {
            return false;
        }
        var authority = request.request().authority();
        return authority == null || !origin.endsWith("://" + authority);
    }
}
