package org.intersession.web;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.intersession.platform.refusal.Away;
import org.intersession.web.door.RefusedPages;
import org.intersession.web.error.Answers;
import org.intersession.web.language.Preferences;
import org.intersession.web.running.RequestId;

/** What every answer carries against being framed, sniffed or scripted, and the refusal of what is not even to be read. */
@ApplicationScoped
public class Frame {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    /** Where tokens stand, well formed or not. */
    private static final List<String> WAYS_IN = List.of("/l/", "/invitations/");

    /** Encoded, as it stands in an address; no text holds it, and PostgreSQL refuses it. */
    private static final String NUL = "%00";

    /**
     * In characters. The server below reads more ({@code quarkus.http.limits}), so that what is too long is answered with
     * a page; what is longer still it refuses by itself, with nothing.
     */
    private static final int ADDRESS = 4096;

    private static final int HEADERS = 20 * 1024;

    private static final String NOT_UNDERSTOOD = "This is no request that can be understood.\n";

    private static final String LAST_RESORT = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Intersession</title>
            <h1>Something went wrong on our side</h1><p>Nothing was done by half. Please try again in a moment.</p>
            <h2 lang="fr">Une erreur s’est produite de notre côté</h2><p lang="fr">Rien n’a été fait à moitié. Veuillez réessayer dans un instant.</p>
            <h2 lang="es">Se produjo un error por nuestra parte</h2><p lang="es">Nada quedó hecho a medias. Inténtelo de nuevo dentro de un momento.</p>
            </html>
            """;

    private final String policy;
    private final Site site;

    Frame(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> provider, Site site) {
        this.site = site;
        var origin = provider.map(URI::create).map(it -> " " + it.getScheme() + "://" + it.getAuthority());
        policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
                + "base-uri 'none'; frame-ancestors 'none'; worker-src 'self'; form-action 'self'"
                + origin.orElse("");
    }

    /** Before static files, and after the request has its name. */
    void install(@Observes Filters filters) {
        filters.register(this::protect, 14_000);
    }

    private void protect(RoutingContext request) {
        dress(request);
        Preferences.tidied(request.request().headers());
        if (SAFE.contains(request.request().method())) {
            // A client that follows a redirect may keep the form's type; what has no body must not be read as a form.
            request.request().headers().remove("Content-Type");
        }
        if (RefusedPages.refused(request)) {
            request.next();
        } else if (request.request().uri().length() > ADDRESS) {
            RefusedPages.refuse(request, 414);
        } else if (length(request.request().headers()) > HEADERS) {
            RefusedPages.refuse(request, 431);
        } else if (request.request().uri().contains(NUL)
                || hasParameters(request.request().path())) {
            RefusedPages.refuse(request, 400);
        } else if (!SAFE.contains(request.request().method()) && foreign(request)) {
            Refused.because(request, Refused.FROM_ANOTHER_SITE);
            RefusedPages.refuse(request, 403);
        } else {
            request.next();
        }
    }

    /**
     * Whether what a page asks for may name its address to us. One that the log may not have is told to nobody, since a proxy
     * writes that down; but our site stands there still, or browsers would send forms of it as from nowhere.
     */
    private static boolean told(String path) {
        return WAYS_IN.stream().noneMatch(path::startsWith)
                && RequestId.loggable(path).equals(path);
    }

    private void dress(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", told(request.request().path()) ? "same-origin" : "strict-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (site.encrypted()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /**
     * The last resort: when even the page that says so cannot be rendered (Qute renders after the exception mappers have
     * had their turn), a page without a template.
     */
    void lastResort(@Observes Router router) {
        router.route().order(-20_000).failureHandler(failed -> {
            if (failed.response().ended() || failed.response().headWritten()) {
                failed.next();
                return;
            }
            var status = failed.statusCode() >= 400 ? failed.statusCode() : 500;
            dress(failed);
            if (status < 500 && failed.failure() instanceof VertxException) {
                // No request at all, as one without Host: no browser sends it, and there is no language to answer in.
                failed.response()
                        .setStatusCode(status)
                        .putHeader("Cache-Control", "no-store")
                        .putHeader("Content-Type", "text/plain; charset=utf-8")
                        .end(NOT_UNDERSTOOD);
                return;
            }
            if (status < 500) {
                failed.next();
                return;
            }
            var path = RequestId.loggable(failed.request().path());
            var away = Away.in(failed.failure()).isPresent();
            if (away) {
                Log.warnf("%s failed, what it needs is away: %s", path, Away.why(failed.failure()));
                failed.response().putHeader("Retry-After", Answers.RETRY_AFTER);
            } else {
                Log.errorf(failed.failure(), "%s failed", path);
            }
            failed.response().headers().remove("Content-Encoding");
            failed.response()
                    .setStatusCode(away ? 503 : status)
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .end(LAST_RESORT);
        });
    }

    /**
     * {@code /api;x/v1} is to the framework the same as {@code /api/v1}, and to whatever looks at the path before it another:
     * who may ask there, how often, and by which token. No address of ours has such parameters.
     */
    private static boolean hasParameters(String path) {
        return path != null && path.indexOf(';') >= 0;
    }

    private static int length(MultiMap headers) {
        return headers.entries().stream()
                .mapToInt(it -> it.getKey().length() + it.getValue().length())
                .sum();
    }

    /** Fetch Metadata where the browser sends it, else the Origin header (RFC 6454), else nothing to go by. */
    private static boolean foreign(RoutingContext request) {
        if ("cross-site".equals(request.request().getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        var origin = request.request().getHeader("Origin");
        if (origin == null) {
            return false;
        }
        var authority = request.request().authority();
        return authority == null || !origin.endsWith("://" + authority);
    }
}
