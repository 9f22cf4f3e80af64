package org.intersession.web.error;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.intersession.web.Refused;
import org.intersession.web.Site;
import org.intersession.web.door.Prefixed;
import org.intersession.web.door.RefusedPages;
import org.intersession.web.running.RequestId;

/** What is seen to on every answer as it leaves, whoever made it: its cookies, where it leads, that it is not kept, and
 * that the log has what was refused.
 */
@ApplicationScoped
class Leaving {
    private static final String READ = "web.cookies-read";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Site site;

    Leaving(Site site) {
        this.site = site;
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, 14_500);
    }

    private void watch(RoutingContext request) {
        // Once, although a request that is refused comes by again.
        if (site.encrypted() && request.get(READ) == null) {
            request.put(READ, true);
            Prefixed.read(request.request().headers());
        }
        request.addHeadersEndHandler(done -> seeTo(request));
        request.next();
    }

    private void seeTo(RoutingContext request) {
        var headers = request.response().headers();
        for (var cookie : request.request().cookies()) {
            // What the browser sent is among them, and is not sent back.
            if (cookie instanceof ServerCookie set && set.isChanged()) {
                set.setSameSite(CookieSameSite.LAX).setHttpOnly(true).setSecure(site.encrypted());
                headers.add("Set-Cookie", set.encode());
                set.setChanged(false);
            }
        }
        if (site.encrypted() && headers.contains("Set-Cookie")) {
            headers.set(
                    "Set-Cookie",
                    headers.getAll("Set-Cookie").stream().map(Prefixed::written).toList());
        }
        var location = headers.get("Location");
        if (location != null) {
            headers.set("Location", withoutHost(location, request.request().authority()));
        }
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        var status = request.response().getStatusCode();
        var why = Refused.why(request);
        if (why != null
                || status == 401
                || status == 403
                || turnedDown(status, request.request().method())) {
            var asked = RequestId.loggable(RefusedPages.asked(request));
            Log.infof("%d to %s%s", status, asked, why == null ? "" : ": " + why);
        }
    }

    /** What would have changed something; that too much is asked is told by whoever counts it, once a minute. */
    private static boolean turnedDown(int status, HttpMethod method) {
        return status >= 400 && status < 500 && status != 429 && !SAFE.contains(method);
    }

    /** Our own addresses stand without their host: whoever asks may have claimed any, and a cache might keep it. */
    private static String withoutHost(String location, Object claimed) {
        for (var scheme : new String[] {"http://", "https://"}) {
            var root = scheme + claimed;
            if (location.equals(root)) {
                return "/";
            }
            if (location.startsWith(root + "/")) {
                // Two slashes at its beginning would be another host.
                return location.substring(root.length()).replaceFirst("^/+", "/");
            }
        }
        return location;
    }
}
